// Takes away places at which the given sources no longer state a node.
// @query removeStatements
// @param sources strings
// @param kept strings
// @returns removed integer
UNWIND $p.sources AS sourceId
MATCH (source:Source {id: sourceId})
WITH DISTINCT source
MATCH (source)<-[statement:STATED_IN]-()
WHERE NOT coalesce(statement.id, '') IN $p.kept
DELETE statement
RETURN count(*) AS removed
