// The one node that says whose graph this is, and how far it has come.
// @query graphState
// @returns instance string
// @returns modelVersion integer
// @returns revision integer
// @returns seedHash string?
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
RETURN graph.instance AS instance, graph.modelVersion AS modelVersion, graph.revision AS revision, graph.seedHash AS seedHash
