// Programmes that serve the aspect. 服务于该方面的项目。
// @edge Aspect.programmes
// @parent aspect Aspect
// @rel service PROGRAMME_SERVES
// @node programme Programme
// @order KEY service.inKey
// @connection ServingProgramme
MATCH (aspect)<-[service:PROGRAMME_SERVES]-(programme)
