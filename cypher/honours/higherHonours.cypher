// The next higher rungs of its ladder. 上一级荣誉。
// @edge Honour.above
MATCH (honour)<-[rung:ABOVE]-(higher)
