// Technical problems that it took on. 攻关的技术难题。
// @edge Studio|Alliance.technicalProblems
MATCH (body)-[work:TACKLED]->(problem)
