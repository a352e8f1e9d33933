// Events taken part in, one node a role. 参与的事件。
// @edge Person|Organisation|Enterprise.participations
MATCH (participant)-[part:TOOK_PART]->(participation)
