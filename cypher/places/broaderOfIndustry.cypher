// The next broader industry. 上位行业。
// @edge Industry.broader
MATCH (industry)-[step:INDUSTRY_BROADER]->(wider)
