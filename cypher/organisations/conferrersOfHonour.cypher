// Who confers the title by rule. 依规授予机构。
// @edge Honour.conferredBy
// @parent honour Honour
// @rel right HONOUR_CONFERRED_BY
// @node organisation Organisation
// @order KEY right.id
MATCH (honour)-[right:HONOUR_CONFERRED_BY]->(organisation)
