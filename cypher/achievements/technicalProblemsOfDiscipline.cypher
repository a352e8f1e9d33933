// Technical problems about the discipline. 该专业的技术难题。
// @edge Discipline.technicalProblems
// @parent discipline Discipline
// @rel subject PROBLEM_IN_DISCIPLINE
// @node problem TechnicalProblem
// @order KEY subject.inKey
MATCH (discipline)<-[subject:PROBLEM_IN_DISCIPLINE]-(problem)
