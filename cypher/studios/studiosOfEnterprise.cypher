// Studios that the enterprise hosts. 企业内的工作室。
// @edge Enterprise.studios
MATCH (enterprise)<-[hosting:HOSTED_BY]-(studio)
