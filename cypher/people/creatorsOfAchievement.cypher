// Who created the result, or put the proposal forward. 完成人或提出人。
// @edge Achievement.creators
// @parent achievement Achievement
// @rel creation CREATED
// @node creator Person
// @order KEY creation.id
MATCH (achievement)<-[creation:CREATED]-(creator)
