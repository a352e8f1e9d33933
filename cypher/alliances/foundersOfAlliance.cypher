// Who founded the alliance. 发起单位。
// @edge Alliance.founders
// @parent alliance Alliance
// @rel founding FOUNDED
// @node body Enterprise|Organisation
// @order KEY founding.id
MATCH (alliance)<-[founding:FOUNDED]-(body)
