// Remembers which seed the graph holds.
// @query setSeedHash
// @param hash string
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
SET graph.seedHash = $p.hash
