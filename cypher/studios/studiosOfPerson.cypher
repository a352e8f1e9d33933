// Studios that the person belongs to. 所属工作室。
// @edge Person.studios
// @parent person Person
// @rel membership MEMBER_OF
// @node studio Studio
// @order KEY membership.id
// @connection PersonStudio
MATCH (person)-[membership:MEMBER_OF]->(studio)
