// Alliances that serve the aspect. 服务于该方面的联盟。
// @edge Aspect.alliances
// @connection ServingAlliance
MATCH (aspect)<-[service:ALLIANCE_SERVES]-(alliance)
