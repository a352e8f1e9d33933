// Patents of the studio. 工作室的专利。
// @edge Studio.patents
// @parent studio Studio
// @rel ownership OWNS
// @node patent Patent
// @order KEY ownership.id
MATCH (studio)-[ownership:OWNS]->(patent)
