// The event taken part in. 所参与事件。
// @edge Participation.event
// @parent participation Participation
// @rel presence IN
// @node event Event
// @order KEY presence.id
// @one
MATCH (participation)-[presence:IN]->(event)
