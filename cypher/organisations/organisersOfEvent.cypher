// Who organised the event. 主办单位。
// @edge Event.organisers
MATCH (event)<-[organising:ORGANISED]-(body)
