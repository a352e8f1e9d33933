// Alliances that the studio belongs to, with its role. 所属联盟及角色。
// @edge Studio.alliances
// @connection AllianceMembership
MATCH (studio)-[membership:STUDIO_MEMBER_OF]->(alliance)
