// Larger events that this one was part of. 所属的更大事件。
// @edge Event.partOf
// @parent event Event
// @rel inclusion EVENT_PART_OF
// @node whole Event
// @order KEY inclusion.id
MATCH (event)-[inclusion:EVENT_PART_OF]->(whole)
