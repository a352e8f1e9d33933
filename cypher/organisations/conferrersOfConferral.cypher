// Who gave it, where a source names the giver. 来源指明的授予机构。
// @edge Conferral.conferredBy
MATCH (conferral)-[giving:CONFERRAL_CONFERRED_BY]->(organisation)
