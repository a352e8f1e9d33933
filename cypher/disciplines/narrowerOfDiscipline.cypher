// The next narrower disciplines (SKOS narrower). 下位专业。
// @edge Discipline.narrower
// @parent discipline Discipline
// @rel step DISCIPLINE_BROADER
// @node inner Discipline
// @order KEY step.id
MATCH (discipline)<-[step:DISCIPLINE_BROADER]-(inner)
