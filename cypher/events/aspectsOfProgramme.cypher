// Aspects that the programme serves. 服务的方面。
// @edge Programme.aspects
// @parent programme Programme
// @rel service PROGRAMME_SERVES
// @node aspect Aspect
// @order KEY service.id
// @connection ServedAspect
MATCH (programme)-[service:PROGRAMME_SERVES]->(aspect)
