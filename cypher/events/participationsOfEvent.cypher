// Who took part and in which role. 参与情况。
// @edge Event.participations
// @parent event Event
// @rel presence IN
// @node participation Participation
// @order KEY presence.inKey
MATCH (event)<-[presence:IN]-(participation)
