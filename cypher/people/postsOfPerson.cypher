// Posts that the person holds, as last seen. 所任职务。
// @edge Person.posts
// @parent person Person
// @rel post HOLDS_POST
// @node body Enterprise|Organisation|Alliance
// @order KEY post.id
// @connection PersonPost
MATCH (person)-[post:HOLDS_POST]->(body)
