// What the event looked at. 考察的方面。
// @edge Event.considered
MATCH (event)-[consideration:EVENT_CONSIDERED]->(aspect)
