// Events in the region itself. 在该地区的事件。
// @edge Region.events
// @parent region Region
// @rel location EVENT_LOCATED_IN
// @node event Event
// @order KEY location.inKey
MATCH (region)<-[location:EVENT_LOCATED_IN]-(event)
