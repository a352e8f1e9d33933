// Events that looked at the aspect. 考察过该方面的事件。
// @edge Aspect.events
// @parent aspect Aspect
// @rel consideration EVENT_CONSIDERED
// @node event Event
// @order KEY consideration.inKey
MATCH (aspect)<-[consideration:EVENT_CONSIDERED]-(event)
