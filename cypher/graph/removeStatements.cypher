// Takes away places at which the given sources no longer state a node; one that would be stated nowhere keeps them, since another source's fact needs it.
// @query removeStatements
// @param sources strings
// @param kept strings
// @returns changed integer
UNWIND $p.sources AS sourceId
MATCH (source:Source {id: sourceId})
WITH DISTINCT source
MATCH (source)<-[statement:STATED_IN]-(node)
WHERE NOT coalesce(statement.id, '') IN $p.kept
  AND EXISTS { MATCH (node)-[other:STATED_IN]->(elsewhere) WHERE coalesce(other.id, '') IN $p.kept OR NOT elsewhere.id IN $p.sources }
DELETE statement
WITH DISTINCT node
MATCH (node)-[left:STATED_IN]->()
WITH node, collect(left.implied) AS flags
SET node.implied = all(flag IN flags WHERE flag)
RETURN count(*) AS changed
