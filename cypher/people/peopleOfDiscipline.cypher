// People who work in the discipline. 从事该专业的人员。
// @edge Discipline.people
MATCH (discipline)<-[practice:PERSON_PRACTISES]-(person)
