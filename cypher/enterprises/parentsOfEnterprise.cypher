// Companies of which it is a subsidiary. 母公司。
// @edge Enterprise.parentEnterprises
// @parent enterprise Enterprise
// @rel holding SUBSIDIARY_OF
// @node parent Enterprise
// @order KEY holding.id
MATCH (enterprise)-[holding:SUBSIDIARY_OF]->(parent)
