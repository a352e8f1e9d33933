// Organisations of the region itself. 该地区的组织。
// @edge Region.organisations
MATCH (region)<-[location:ORGANISATION_LOCATED_IN]-(organisation)
