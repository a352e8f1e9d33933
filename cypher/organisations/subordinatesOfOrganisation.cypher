// Unions directly below this one. 下级工会。
// @edge Organisation.subordinates
// @connection Subordination
MATCH (organisation)<-[subordination:SUBORDINATE_TO]-(subordinate)
