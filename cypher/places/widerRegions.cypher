// The next larger region. 上级区划。
// @edge Region.within
// @parent region Region
// @rel step WITHIN
// @node wider Region
// @order KEY step.id
MATCH (region)-[step:WITHIN]->(wider)
