// Events about it. 相关事件。
// @edge Studio|Alliance|Programme|Honour.events
MATCH (subject)<-[concern:ABOUT]-(event)
