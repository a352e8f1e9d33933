// The next narrower disciplines (SKOS narrower). 下位专业。
// @edge Discipline.narrower
MATCH (discipline)<-[step:DISCIPLINE_BROADER]-(inner)
