// Who took part and in which role. 参与情况。
// @edge Event.participations
MATCH (event)<-[presence:IN]-(participation)
