// Disciplines that the group covers. 覆盖的专业。
// @edge DisciplineGroup.disciplines
// @parent group DisciplineGroup
// @rel coverage COVERS
// @node discipline Discipline
// @order KEY coverage.id
MATCH (group)-[coverage:COVERS]->(discipline)
