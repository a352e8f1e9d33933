// Aspects that the studio serves. 服务的方面。
// @edge Studio.aspects
// @parent studio Studio
// @rel service STUDIO_SERVES
// @node aspect Aspect
// @order KEY service.id
// @connection ServedAspect
MATCH (studio)-[service:STUDIO_SERVES]->(aspect)
