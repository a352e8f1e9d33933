// The decision that the conferral is part of. 所属命名决定。
// @edge Conferral.decision
// @one
MATCH (conferral)-[membership:CONFERRAL_PART_OF]->(event)
