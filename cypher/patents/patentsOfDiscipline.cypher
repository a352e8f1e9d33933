// Patents about the discipline. 该专业的专利。
// @edge Discipline.patents
// @parent discipline Discipline
// @rel subject PATENT_IN_DISCIPLINE
// @node patent Patent
// @order KEY subject.inKey
MATCH (discipline)<-[subject:PATENT_IN_DISCIPLINE]-(patent)
