// Results put to use, patents and honours of studios: so many of each at the most, as they are stored, so that a studio with very many costs no more.
// @query deedsOfStudios
// @param ids strings
// @param most integer
// @param whole boolean
// @returns studio string
// @returns deeds list
UNWIND $p.ids AS id
MATCH (studio:Studio {id: id})
CALL (studio) {
  MATCH (studio)-[fact:PRODUCED]->(deed)
  WITH fact, deed LIMIT $p.most
  WHERE deed.stage IN ['APPLIED', 'TRANSFORMED', 'PROMOTED']
  RETURN collect(['Achievement', deed.id, deed.implied, deed.completedOn, null, null, 'PRODUCED', fact.id, fact.implied, CASE WHEN $p.whole THEN fact.statedIn ELSE [] END]) AS results
}
CALL (studio) {
  MATCH (studio)-[fact:OWNS]->(deed)
  WITH fact, deed LIMIT $p.most
  RETURN collect(['Patent', deed.id, deed.implied, coalesce(deed.grantedOn, deed.filedOn), null, null, 'OWNS', fact.id, fact.implied, CASE WHEN $p.whole THEN fact.statedIn ELSE [] END]) AS patents
}
CALL (studio) {
  MATCH (studio)-[fact:RECEIVED]->(deed)
  WITH fact, deed LIMIT $p.most
  RETURN collect(['Conferral', deed.id, deed.implied, deed.on, deed.year, deed.revokedOn, 'RECEIVED', fact.id, fact.implied, CASE WHEN $p.whole THEN fact.statedIn ELSE [] END]) AS honours
}
RETURN id AS studio, results + patents + honours AS deeds
