// Patents of the studio. 工作室的专利。
// @edge Studio.patents
MATCH (studio)-[ownership:OWNS]->(patent)
