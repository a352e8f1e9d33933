// Which of some sources hold reference data or decisions of our own.
// @query sourcesOfReference
// @param ids strings
// @returns id string
// @returns kind string
UNWIND $p.ids AS id
MATCH (source:Source {id: id})
WHERE source.kind IN ['REFERENCE', 'EDITORIAL']
RETURN source.id AS id, source.kind AS kind
