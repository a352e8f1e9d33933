// Alliances of the region itself. 该地区的联盟。
// @edge Region.alliances
// @parent region Region
// @rel location ALLIANCE_LOCATED_IN
// @node alliance Alliance
// @order KEY location.inKey
MATCH (region)<-[location:ALLIANCE_LOCATED_IN]-(alliance)
