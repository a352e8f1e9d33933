// Studios and alliances that took on the problem. 攻关单位。
// @edge TechnicalProblem.tackledBy
MATCH (problem)<-[work:TACKLED]-(body)
