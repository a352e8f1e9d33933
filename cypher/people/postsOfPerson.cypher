// Posts that the person holds, as last seen. 所任职务。
// @edge Person.posts
// @connection PersonPost
MATCH (person)-[post:HOLDS_POST]->(body)
