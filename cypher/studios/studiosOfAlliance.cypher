// Studios that belong to the alliance, with their roles. 联盟内的工作室及其角色。
// @edge Alliance.studios
// @parent alliance Alliance
// @rel membership STUDIO_MEMBER_OF
// @node studio Studio
// @order KEY membership.inKey
// @connection AllianceStudio
MATCH (alliance)<-[membership:STUDIO_MEMBER_OF]-(studio)
