// The next broader industry. 上位行业。
// @edge Industry.broader
// @parent industry Industry
// @rel step INDUSTRY_BROADER
// @node wider Industry
// @order KEY step.id
MATCH (industry)-[step:INDUSTRY_BROADER]->(wider)
