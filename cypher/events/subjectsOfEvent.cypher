// What the event was about. 事件对象。
// @edge Event.about
MATCH (event)-[concern:ABOUT]->(subject)
