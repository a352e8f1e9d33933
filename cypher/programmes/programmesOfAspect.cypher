// Programmes that serve the aspect. 服务于该方面的项目。
// @edge Aspect.programmes
// @connection ServingProgramme
MATCH (aspect)<-[service:PROGRAMME_SERVES]-(programme)
