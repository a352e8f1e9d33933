// Honours received, each as its own conferral. 获得的荣誉。
// @edge Person|Studio|Alliance|Achievement.conferrals
// @parent recipient Person|Studio|Alliance|Achievement
// @rel receipt RECEIVED
// @node conferral Conferral
// @order KEY receipt.id
MATCH (recipient)-[receipt:RECEIVED]->(conferral)
