// Results that the person created, and proposals put forward. 完成的成果与提出的建议。
// @edge Person.achievements
// @parent person Person
// @rel creation CREATED
// @node achievement Achievement
// @order KEY creation.id
MATCH (person)-[creation:CREATED]->(achievement)
