// Remembers which seed the graph holds, and of which sources.
// @query setSeedHash
// @param hash string
// @param sources strings
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
SET graph.seedHash = $p.hash, graph.seedSources = $p.sources
