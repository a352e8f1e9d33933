// Enterprises that belong to the alliance, with their roles. 联盟内的企业及其角色。
// @edge Alliance.enterprises
// @connection AllianceEnterprise
MATCH (alliance)<-[membership:ENTERPRISE_MEMBER_OF]-(enterprise)
