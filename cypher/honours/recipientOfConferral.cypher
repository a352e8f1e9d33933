// Who received it. 获得者。
// @edge Conferral.recipient
// @parent conferral Conferral
// @rel receipt RECEIVED
// @node recipient Person|Studio|Alliance|Achievement
// @order KEY receipt.id
// @one
MATCH (conferral)<-[receipt:RECEIVED]-(recipient)
