// Who organised the event. 主办单位。
// @edge Event.organisers
// @parent event Event
// @rel organising ORGANISED
// @node body Organisation|Enterprise
// @order KEY organising.id
MATCH (event)<-[organising:ORGANISED]-(body)
