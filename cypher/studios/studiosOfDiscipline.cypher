// Studios that work in the discipline. 从事该专业的工作室。
// @edge Discipline.studios
MATCH (discipline)<-[practice:STUDIO_PRACTISES]-(studio)
