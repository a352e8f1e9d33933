// Events that the body organised. 主办的事件。
// @edge Organisation|Enterprise.organisedEvents
// @parent body Organisation|Enterprise
// @rel organising ORGANISED
// @node event Event
// @order KEY organising.outKey
MATCH (body)-[organising:ORGANISED]->(event)
