// The relationships of steps that were read before in the same request, by where the database keeps them.
// @query factsOfSteps
// @param handles strings
// @returns handle string
// @returns id string
// @returns type string
// @returns from string
// @returns to string
// @returns statedIn strings
// @returns implied boolean
// @returns properties map
UNWIND $p.handles AS handle
MATCH (start)-[fact]->(end)
WHERE elementId(fact) = handle
RETURN handle, fact.id AS id, type(fact) AS type, start.id AS from, end.id AS to,
       fact.statedIn AS statedIn, fact.implied AS implied, properties(fact) AS properties
