// Technical problems that it took on. 攻关的技术难题。
// @edge Studio|Alliance.technicalProblems
// @parent body Studio|Alliance
// @rel work TACKLED
// @node problem TechnicalProblem
// @order KEY work.id
MATCH (body)-[work:TACKLED]->(problem)
