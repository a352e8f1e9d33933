// The next larger region. 上级区划。
// @edge Region.within
MATCH (region)-[step:WITHIN]->(wider)
