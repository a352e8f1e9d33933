// Disciplines that it is about. 所属专业。
// @edge Patent|Achievement|TechnicalProblem.disciplines
MATCH (item)-[subject:PATENT_IN_DISCIPLINE|ACHIEVEMENT_IN_DISCIPLINE|PROBLEM_IN_DISCIPLINE]->(discipline)
