// The discipline groups of the studio. 工作室的专业组。
// @edge Studio.disciplineGroups
// @parent studio Studio
// @rel grouping HAS_GROUP
// @node group DisciplineGroup
// @order KEY grouping.id
// @connection StudioGroup
MATCH (studio)-[grouping:HAS_GROUP]->(group)
