// Studios stated to be in the region itself. 位于该地区的工作室。
// @edge Region.studios
// @parent region Region
// @rel location STUDIO_LOCATED_IN
// @node studio Studio
// @order KEY location.inKey
MATCH (region)<-[location:STUDIO_LOCATED_IN]-(studio)
