// The next smaller regions. 下级区划。
// @edge Region.parts
// @parent region Region
// @rel step WITHIN
// @node inner Region
// @order KEY step.id
MATCH (region)<-[step:WITHIN]-(inner)
