// The next smaller regions. 下级区划。
// @edge Region.parts
MATCH (region)<-[step:WITHIN]-(inner)
