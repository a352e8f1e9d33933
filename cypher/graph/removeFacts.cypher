// Takes away what a sources' earlier seed stated and its new one does not, with all its places; a fact that rests on others too keeps those.
// @query removeFacts
// @param sources strings
// @param search string
// @param kept strings
// @returns removed integer
CALL db.index.fulltext.queryRelationships('factStatedIn', $p.search) YIELD relationship AS fact
WHERE NOT fact.id IN $p.kept
WITH fact, [place IN fact.statedIn WHERE NOT split(place, '#')[0] IN $p.sources] AS others
FOREACH (gone IN CASE WHEN size(others) = 0 THEN [fact] ELSE [] END | DELETE gone)
FOREACH (left IN CASE WHEN size(others) = 0 THEN [] ELSE [fact] END |
  SET left.statedIn = others, left.implied = all(place IN others WHERE place ENDS WITH '?'))
RETURN count(*) AS removed
