// Aspects that the alliance serves. 服务的方面。
// @edge Alliance.aspects
// @parent alliance Alliance
// @rel service ALLIANCE_SERVES
// @node aspect Aspect
// @order KEY service.id
// @connection ServedAspect
MATCH (alliance)-[service:ALLIANCE_SERVES]->(aspect)
