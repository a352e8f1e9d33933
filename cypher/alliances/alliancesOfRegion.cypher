// Alliances of the region itself. 该地区的联盟。
// @edge Region.alliances
MATCH (region)<-[location:ALLIANCE_LOCATED_IN]-(alliance)
