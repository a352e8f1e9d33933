// Who confers the title by rule. 依规授予机构。
// @edge Honour.conferredBy
MATCH (honour)-[right:HONOUR_CONFERRED_BY]->(organisation)
