// How many relationships a source states.
// @query countFactsOfSource
// @param search string
// @param alone boolean
// @param includeImplied boolean
// @param source string
// @returns count integer
CALL db.index.fulltext.queryRelationships('factStatedIn', $p.search) YIELD relationship AS fact
WHERE ($p.includeImplied OR NOT fact.implied)
  AND (NOT $p.alone OR all(place IN fact.statedIn WHERE place STARTS WITH $p.source + '#'))
RETURN count(fact) AS count
