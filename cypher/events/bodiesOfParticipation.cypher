// The bodies for which they took part, which need not be those of their posts. 所代表的单位。
// @edge Participation.onBehalfOf
// @parent participation Participation
// @rel mandate ON_BEHALF_OF
// @node body Organisation|Enterprise|Alliance|Studio
// @order KEY mandate.id
MATCH (participation)-[mandate:ON_BEHALF_OF]->(body)
