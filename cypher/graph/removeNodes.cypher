// Takes away nodes that only the given sources state and the new seed does not hold.
// @query removeNodes
// @param sources strings
// @param kept strings
// @returns removed integer
UNWIND $p.sources AS sourceId
MATCH (source:Source {id: sourceId})
WITH DISTINCT source
MATCH (source)<-[:STATED_IN]-(node)
WHERE NOT node.id IN $p.kept
WITH DISTINCT node
WHERE NOT EXISTS { MATCH (node)-[:STATED_IN]->(other) WHERE NOT other.id IN $p.sources }
  AND NOT EXISTS { MATCH (node)-[other]-() WHERE type(other) <> 'STATED_IN' }
DETACH DELETE node
RETURN count(*) AS removed
