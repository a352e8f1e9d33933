// Relationships that a source states, by the full-text index over their places.
// @query factsOfSource
// @param search string
// @param alone boolean
// @param includeImplied boolean
// @param source string
// @param after string
// @param size integer
// @returns id string
// @returns type string
// @returns from string
// @returns to string
// @returns statedIn strings
// @returns implied boolean
// @returns properties map
CALL db.index.fulltext.queryRelationships('factStatedIn', $p.search) YIELD relationship AS fact
WHERE fact.id > $p.after AND ($p.includeImplied OR NOT fact.implied)
  AND (NOT $p.alone OR all(place IN fact.statedIn WHERE place STARTS WITH $p.source + '#'))
WITH fact ORDER BY fact.id LIMIT $p.size
RETURN fact.id AS id, type(fact) AS type, startNode(fact).id AS from, endNode(fact).id AS to,
       fact.statedIn AS statedIn, fact.implied AS implied, properties(fact) AS properties
