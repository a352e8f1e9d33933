// Remembers which constraints and indexes the database has.
// @query setConstraintsHash
// @param hash string
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
SET graph.constraintsHash = $p.hash
