// The first model: the graph's own node carries a name, on which its uniqueness rests.
MATCH (graph:Craftgraph) SET graph.name = 'craftgraph'
