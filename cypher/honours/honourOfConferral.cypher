// The honour given. 所授荣誉。
// @edge Conferral.honour
// @one
MATCH (conferral)-[award:OF]->(honour)
