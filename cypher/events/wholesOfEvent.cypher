// Larger events that this one was part of. 所属的更大事件。
// @edge Event.partOf
MATCH (event)-[inclusion:EVENT_PART_OF]->(whole)
