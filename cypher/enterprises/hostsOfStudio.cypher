// Enterprises that host the studio. 所在企业。
// @edge Studio.hosts
MATCH (studio)-[hosting:HOSTED_BY]->(enterprise)
