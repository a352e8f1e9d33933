// Alliances that the enterprise belongs to, with its role. 所属联盟及角色。
// @edge Enterprise.alliances
// @connection AllianceMembership
MATCH (enterprise)-[membership:ENTERPRISE_MEMBER_OF]->(alliance)
