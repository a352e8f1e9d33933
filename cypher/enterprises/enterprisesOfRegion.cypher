// Enterprises stated to be in the region itself. 位于该地区的企业。
// @edge Region.enterprises
MATCH (region)<-[location:ENTERPRISE_LOCATED_IN]-(enterprise)
