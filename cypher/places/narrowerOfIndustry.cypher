// The next narrower industries. 下位行业。
// @edge Industry.narrower
// @parent industry Industry
// @rel step INDUSTRY_BROADER
// @node inner Industry
// @order KEY step.id
MATCH (industry)<-[step:INDUSTRY_BROADER]-(inner)
