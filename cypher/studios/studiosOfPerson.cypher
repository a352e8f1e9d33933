// Studios that the person belongs to. 所属工作室。
// @edge Person.studios
// @connection PersonStudio
MATCH (person)-[membership:MEMBER_OF]->(studio)
