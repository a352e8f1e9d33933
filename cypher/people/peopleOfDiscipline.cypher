// People who work in the discipline. 从事该专业的人员。
// @edge Discipline.people
// @parent discipline Discipline
// @rel practice PERSON_PRACTISES
// @node person Person
// @order KEY practice.inKey
MATCH (discipline)<-[practice:PERSON_PRACTISES]-(person)
