// The discipline groups of the studio. 工作室的专业组。
// @edge Studio.disciplineGroups
// @connection StudioGroup
MATCH (studio)-[grouping:HAS_GROUP]->(group)
