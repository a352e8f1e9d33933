// Conferrals that a source says the organisation gave. 该组织的授予。
// @edge Organisation.conferrals
// @parent organisation Organisation
// @rel giving CONFERRAL_CONFERRED_BY
// @node conferral Conferral
// @order KEY giving.inKey
MATCH (organisation)<-[giving:CONFERRAL_CONFERRED_BY]-(conferral)
