// Aspects that the programme serves. 服务的方面。
// @edge Programme.aspects
// @connection ServedAspect
MATCH (programme)-[service:PROGRAMME_SERVES]->(aspect)
