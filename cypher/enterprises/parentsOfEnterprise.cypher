// Companies of which it is a subsidiary. 母公司。
// @edge Enterprise.parentEnterprises
MATCH (enterprise)-[holding:SUBSIDIARY_OF]->(parent)
