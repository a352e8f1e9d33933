// What the event was about. 事件对象。
// @edge Event.about
// @parent event Event
// @rel concern ABOUT
// @node subject Studio|Alliance|Programme|Honour
// @order KEY concern.id
MATCH (event)-[concern:ABOUT]->(subject)
