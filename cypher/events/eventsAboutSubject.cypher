// Events about it. 相关事件。
// @edge Studio|Alliance|Programme|Honour.events
// @parent subject Studio|Alliance|Programme|Honour
// @rel concern ABOUT
// @node event Event
// @order KEY concern.inKey
MATCH (subject)<-[concern:ABOUT]-(event)
