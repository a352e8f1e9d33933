// Records an operation and moves the graph one revision on.
// @query recordOperation
// @param operation string
// @param actor string
// @param source string
// @param at string
// @returns revision integer
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
SET graph.revision = graph.revision + 1
REMOVE graph.locked
CREATE (:Operation {id: $p.operation, actor: $p.actor, source: $p.source, at: $p.at, revision: graph.revision})
RETURN graph.revision AS revision
