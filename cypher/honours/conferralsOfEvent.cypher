// Conferrals that the decision made. 该决定所作的授予。
// @edge Event.conferrals
MATCH (event)<-[membership:CONFERRAL_PART_OF]-(conferral)
