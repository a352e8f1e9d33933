// The next higher rungs of its ladder. 上一级荣誉。
// @edge Honour.above
// @parent honour Honour
// @rel rung ABOVE
// @node higher Honour
// @order KEY rung.id
MATCH (honour)<-[rung:ABOVE]-(higher)
