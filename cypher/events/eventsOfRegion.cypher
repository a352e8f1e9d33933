// Events in the region itself. 在该地区的事件。
// @edge Region.events
MATCH (region)<-[location:EVENT_LOCATED_IN]-(event)
