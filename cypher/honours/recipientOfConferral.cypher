// Who received it. 获得者。
// @edge Conferral.recipient
// @one
MATCH (conferral)<-[receipt:RECEIVED]-(recipient)
