// Alliances that the body founded. 发起成立的联盟。
// @edge Enterprise|Organisation.foundedAlliances
// @parent body Enterprise|Organisation
// @rel founding FOUNDED
// @node alliance Alliance
// @order KEY founding.id
MATCH (body)-[founding:FOUNDED]->(alliance)
