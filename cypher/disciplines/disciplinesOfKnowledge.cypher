// Disciplines that it is about. 所属专业。
// @edge Patent|Achievement|TechnicalProblem.disciplines
// @parent item Patent|Achievement|TechnicalProblem
// @rel subject PATENT_IN_DISCIPLINE|ACHIEVEMENT_IN_DISCIPLINE|PROBLEM_IN_DISCIPLINE
// @node discipline Discipline
// @order KEY subject.id
MATCH (item)-[subject:PATENT_IN_DISCIPLINE|ACHIEVEMENT_IN_DISCIPLINE|PROBLEM_IN_DISCIPLINE]->(discipline)
