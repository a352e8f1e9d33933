// Events that the body organised. 主办的事件。
// @edge Organisation|Enterprise.organisedEvents
MATCH (body)-[organising:ORGANISED]->(event)
