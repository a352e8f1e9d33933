// Aspects that the studio serves. 服务的方面。
// @edge Studio.aspects
// @connection ServedAspect
MATCH (studio)-[service:STUDIO_SERVES]->(aspect)
