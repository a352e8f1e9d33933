// Events that looked at the aspect. 考察过该方面的事件。
// @edge Aspect.events
MATCH (aspect)<-[consideration:EVENT_CONSIDERED]-(event)
