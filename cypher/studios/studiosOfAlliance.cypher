// Studios that belong to the alliance, with their roles. 联盟内的工作室及其角色。
// @edge Alliance.studios
// @connection AllianceStudio
MATCH (alliance)<-[membership:STUDIO_MEMBER_OF]-(studio)
