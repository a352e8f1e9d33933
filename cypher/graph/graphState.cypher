// The one node that says whose graph this is, and how far it has come.
// @query graphState
// @returns instance string
// @returns modelVersion integer
// @returns revision integer
// @returns seedHash string?
// @returns seedSources strings?
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
WHERE graph.instance IS NOT NULL AND graph.revision IS NOT NULL AND graph.modelVersion IS NOT NULL
RETURN graph.instance AS instance, graph.modelVersion AS modelVersion, graph.revision AS revision, graph.seedHash AS seedHash,
       graph.seedSources AS seedSources
