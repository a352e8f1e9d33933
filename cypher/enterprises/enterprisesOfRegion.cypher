// Enterprises stated to be in the region itself. 位于该地区的企业。
// @edge Region.enterprises
// @parent region Region
// @rel location ENTERPRISE_LOCATED_IN
// @node enterprise Enterprise
// @order KEY location.inKey
MATCH (region)<-[location:ENTERPRISE_LOCATED_IN]-(enterprise)
