// Alliances that serve the aspect. 服务于该方面的联盟。
// @edge Aspect.alliances
// @parent aspect Aspect
// @rel service ALLIANCE_SERVES
// @node alliance Alliance
// @order KEY service.inKey
// @connection ServingAlliance
MATCH (aspect)<-[service:ALLIANCE_SERVES]-(alliance)
