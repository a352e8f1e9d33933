// Who took part. 参与者。
// @edge Participation.participant
// @one
MATCH (participation)<-[part:TOOK_PART]-(participant)
