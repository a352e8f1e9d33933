// Unions directly above this one; an industrial one has two. 上级工会。
// @edge Organisation.superiors
// @parent organisation Organisation
// @rel subordination SUBORDINATE_TO
// @node superior Organisation
// @order KEY subordination.id
// @connection Subordination
MATCH (organisation)-[subordination:SUBORDINATE_TO]->(superior)
