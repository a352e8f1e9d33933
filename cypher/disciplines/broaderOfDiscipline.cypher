// The next broader discipline (SKOS broader). 上位专业。
// @edge Discipline.broader
MATCH (discipline)-[step:DISCIPLINE_BROADER]->(wider)
