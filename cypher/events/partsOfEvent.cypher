// Events that were part of this one. 组成事件。
// @edge Event.parts
// @parent event Event
// @rel inclusion EVENT_PART_OF
// @node part Event
// @order KEY inclusion.id
MATCH (event)<-[inclusion:EVENT_PART_OF]-(part)
