// Studios that serve the aspect. 服务于该方面的工作室。
// @edge Aspect.studios
// @connection ServingStudio
MATCH (aspect)<-[service:STUDIO_SERVES]-(studio)
