// Studios that the enterprise hosts. 企业内的工作室。
// @edge Enterprise.studios
// @parent enterprise Enterprise
// @rel hosting HOSTED_BY
// @node studio Studio
// @order KEY hosting.inKey
MATCH (enterprise)<-[hosting:HOSTED_BY]-(studio)
