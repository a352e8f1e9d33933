// Marks an empty database as ours.
// @query beginGraph
// @param instance string
MERGE (graph:Craftgraph {name: 'craftgraph'})
ON CREATE SET graph.instance = $p.instance, graph.modelVersion = 0, graph.revision = 0
