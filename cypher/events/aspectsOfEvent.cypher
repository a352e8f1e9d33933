// What the event looked at. 考察的方面。
// @edge Event.considered
// @parent event Event
// @rel consideration EVENT_CONSIDERED
// @node aspect Aspect
// @order KEY consideration.id
MATCH (event)-[consideration:EVENT_CONSIDERED]->(aspect)
