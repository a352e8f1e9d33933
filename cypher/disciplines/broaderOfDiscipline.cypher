// The next broader discipline (SKOS broader). 上位专业。
// @edge Discipline.broader
// @parent discipline Discipline
// @rel step DISCIPLINE_BROADER
// @node wider Discipline
// @order KEY step.id
MATCH (discipline)-[step:DISCIPLINE_BROADER]->(wider)
