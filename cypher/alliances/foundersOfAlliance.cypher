// Who founded the alliance. 发起单位。
// @edge Alliance.founders
MATCH (alliance)<-[founding:FOUNDED]-(body)
