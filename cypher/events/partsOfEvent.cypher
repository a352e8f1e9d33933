// Events that were part of this one. 组成事件。
// @edge Event.parts
MATCH (event)<-[inclusion:EVENT_PART_OF]-(part)
