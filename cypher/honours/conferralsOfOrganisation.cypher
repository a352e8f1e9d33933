// Conferrals that a source says the organisation gave. 该组织的授予。
// @edge Organisation.conferrals
MATCH (organisation)<-[giving:CONFERRAL_CONFERRED_BY]-(conferral)
