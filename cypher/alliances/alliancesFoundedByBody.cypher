// Alliances that the body founded. 发起成立的联盟。
// @edge Enterprise|Organisation.foundedAlliances
MATCH (body)-[founding:FOUNDED]->(alliance)
