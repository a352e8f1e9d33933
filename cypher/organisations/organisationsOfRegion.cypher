// Organisations of the region itself. 该地区的组织。
// @edge Region.organisations
// @parent region Region
// @rel location ORGANISATION_LOCATED_IN
// @node organisation Organisation
// @order KEY location.inKey
MATCH (region)<-[location:ORGANISATION_LOCATED_IN]-(organisation)
