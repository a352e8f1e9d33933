// The honour given. 所授荣誉。
// @edge Conferral.honour
// @parent conferral Conferral
// @rel award OF
// @node honour Honour
// @order KEY award.id
// @one
MATCH (conferral)-[award:OF]->(honour)
