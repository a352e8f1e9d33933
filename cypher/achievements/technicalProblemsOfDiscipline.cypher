// Technical problems about the discipline. 该专业的技术难题。
// @edge Discipline.technicalProblems
MATCH (discipline)<-[subject:PROBLEM_IN_DISCIPLINE]-(problem)
