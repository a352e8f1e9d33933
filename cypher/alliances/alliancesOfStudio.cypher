// Alliances that the studio belongs to, with its role. 所属联盟及角色。
// @edge Studio.alliances
// @parent studio Studio
// @rel membership STUDIO_MEMBER_OF
// @node alliance Alliance
// @order KEY membership.id
// @connection AllianceMembership
MATCH (studio)-[membership:STUDIO_MEMBER_OF]->(alliance)
