// The next lower rungs of its ladder. 下一级荣誉。
// @edge Honour.below
MATCH (honour)-[rung:ABOVE]->(lower)
