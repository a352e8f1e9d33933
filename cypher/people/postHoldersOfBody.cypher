// People who hold posts in the body, one edge a post. 任职人员，一职一条。
// @edge Enterprise|Organisation|Alliance.postHolders
// @connection PostHolder
MATCH (body)<-[post:HOLDS_POST]-(person)
