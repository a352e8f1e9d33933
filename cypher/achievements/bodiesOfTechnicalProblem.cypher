// Studios and alliances that took on the problem. 攻关单位。
// @edge TechnicalProblem.tackledBy
// @parent problem TechnicalProblem
// @rel work TACKLED
// @node body Studio|Alliance
// @order KEY work.id
MATCH (problem)<-[work:TACKLED]-(body)
