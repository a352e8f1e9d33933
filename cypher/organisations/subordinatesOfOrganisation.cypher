// Unions directly below this one. 下级工会。
// @edge Organisation.subordinates
// @parent organisation Organisation
// @rel subordination SUBORDINATE_TO
// @node subordinate Organisation
// @order KEY subordination.inKey
// @connection Subordination
MATCH (organisation)<-[subordination:SUBORDINATE_TO]-(subordinate)
