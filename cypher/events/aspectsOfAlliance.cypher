// Aspects that the alliance serves. 服务的方面。
// @edge Alliance.aspects
// @connection ServedAspect
MATCH (alliance)-[service:ALLIANCE_SERVES]->(aspect)
