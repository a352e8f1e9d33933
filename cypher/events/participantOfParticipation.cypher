// Who took part. 参与者。
// @edge Participation.participant
// @parent participation Participation
// @rel part TOOK_PART
// @node participant Person|Organisation|Enterprise
// @order KEY part.id
// @one
MATCH (participation)<-[part:TOOK_PART]-(participant)
