// Conferrals that the decision made. 该决定所作的授予。
// @edge Event.conferrals
// @parent event Event
// @rel membership CONFERRAL_PART_OF
// @node conferral Conferral
// @order KEY membership.inKey
MATCH (event)<-[membership:CONFERRAL_PART_OF]-(conferral)
