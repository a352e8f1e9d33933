// The decision that the conferral is part of. 所属命名决定。
// @edge Conferral.decision
// @parent conferral Conferral
// @rel membership CONFERRAL_PART_OF
// @node event Event
// @order KEY membership.id
// @one
MATCH (conferral)-[membership:CONFERRAL_PART_OF]->(event)
