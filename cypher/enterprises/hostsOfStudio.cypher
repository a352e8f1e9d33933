// Enterprises that host the studio. 所在企业。
// @edge Studio.hosts
// @parent studio Studio
// @rel hosting HOSTED_BY
// @node enterprise Enterprise
// @order KEY hosting.id
MATCH (studio)-[hosting:HOSTED_BY]->(enterprise)
