// Studios that serve the aspect. 服务于该方面的工作室。
// @edge Aspect.studios
// @parent aspect Aspect
// @rel service STUDIO_SERVES
// @node studio Studio
// @order KEY service.inKey
// @connection ServingStudio
MATCH (aspect)<-[service:STUDIO_SERVES]-(studio)
