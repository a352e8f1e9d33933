// Results that the person created, and proposals put forward. 完成的成果与提出的建议。
// @edge Person.achievements
MATCH (person)-[creation:CREATED]->(achievement)
