// Discipline groups that cover the discipline. 覆盖该专业的专业组。
// @edge Discipline.disciplineGroups
// @parent discipline Discipline
// @rel coverage COVERS
// @node group DisciplineGroup
// @order KEY coverage.inKey
MATCH (discipline)<-[coverage:COVERS]-(group)
