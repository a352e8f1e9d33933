// The next narrower industries. 下位行业。
// @edge Industry.narrower
MATCH (industry)<-[step:INDUSTRY_BROADER]-(inner)
