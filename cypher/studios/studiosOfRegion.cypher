// Studios stated to be in the region itself. 位于该地区的工作室。
// @edge Region.studios
MATCH (region)<-[location:STUDIO_LOCATED_IN]-(studio)
