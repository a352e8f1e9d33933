// Events taken part in, one node a role. 参与的事件。
// @edge Person|Organisation|Enterprise.participations
// @parent participant Person|Organisation|Enterprise
// @rel part TOOK_PART
// @node participation Participation
// @order KEY part.outKey
MATCH (participant)-[part:TOOK_PART]->(participation)
