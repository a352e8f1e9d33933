// Enterprises that belong to the alliance, with their roles. 联盟内的企业及其角色。
// @edge Alliance.enterprises
// @parent alliance Alliance
// @rel membership ENTERPRISE_MEMBER_OF
// @node enterprise Enterprise
// @order KEY membership.inKey
// @connection AllianceEnterprise
MATCH (alliance)<-[membership:ENTERPRISE_MEMBER_OF]-(enterprise)
