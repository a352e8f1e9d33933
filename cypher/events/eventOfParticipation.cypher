// The event taken part in. 所参与事件。
// @edge Participation.event
// @one
MATCH (participation)-[presence:IN]->(event)
