// Records a migration and the model's version that it leads to.
// @query recordMigration
// @param number integer
// @param name string
// @param checksum string
// @param at string
// @scan There is one node of this label.
MATCH (graph:Craftgraph)
SET graph.modelVersion = $p.number
CREATE (:Migration {number: $p.number, name: $p.name, checksum: $p.checksum, at: $p.at})
