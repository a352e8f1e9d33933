// Studios that work in the discipline. 从事该专业的工作室。
// @edge Discipline.studios
// @parent discipline Discipline
// @rel practice STUDIO_PRACTISES
// @node studio Studio
// @order KEY practice.inKey
MATCH (discipline)<-[practice:STUDIO_PRACTISES]-(studio)
