// Takes the graph's lock for the rest of the transaction, and tells whether an operation was done before.
// @query lockGraph
// @param operation string
// @returns revision integer
// @returns doneAt integer?
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
SET graph.locked = true
WITH graph
OPTIONAL MATCH (operation:Operation {id: $p.operation})
RETURN graph.revision AS revision, operation.revision AS doneAt
