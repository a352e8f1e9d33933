// Unions directly above this one; an industrial one has two. 上级工会。
// @edge Organisation.superiors
// @connection Subordination
MATCH (organisation)-[subordination:SUBORDINATE_TO]->(superior)
