// Disciplines that the group covers. 覆盖的专业。
// @edge DisciplineGroup.disciplines
MATCH (group)-[coverage:COVERS]->(discipline)
