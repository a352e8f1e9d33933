// Discipline groups that cover the discipline. 覆盖该专业的专业组。
// @edge Discipline.disciplineGroups
MATCH (discipline)<-[coverage:COVERS]-(group)
