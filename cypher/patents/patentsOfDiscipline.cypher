// Patents about the discipline. 该专业的专利。
// @edge Discipline.patents
MATCH (discipline)<-[subject:PATENT_IN_DISCIPLINE]-(patent)
