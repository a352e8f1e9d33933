// Alliances that the enterprise belongs to, with its role. 所属联盟及角色。
// @edge Enterprise.alliances
// @parent enterprise Enterprise
// @rel membership ENTERPRISE_MEMBER_OF
// @node alliance Alliance
// @order KEY membership.id
// @connection AllianceMembership
MATCH (enterprise)-[membership:ENTERPRISE_MEMBER_OF]->(alliance)
