// The next lower rungs of its ladder. 下一级荣誉。
// @edge Honour.below
// @parent honour Honour
// @rel rung ABOVE
// @node lower Honour
// @order KEY rung.id
MATCH (honour)-[rung:ABOVE]->(lower)
