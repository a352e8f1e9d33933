// Who created the result, or put the proposal forward. 完成人或提出人。
// @edge Achievement.creators
MATCH (achievement)<-[creation:CREATED]-(creator)
