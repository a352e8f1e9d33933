// The bodies for which they took part, which need not be those of their posts. 所代表的单位。
// @edge Participation.onBehalfOf
MATCH (participation)-[mandate:ON_BEHALF_OF]->(body)
