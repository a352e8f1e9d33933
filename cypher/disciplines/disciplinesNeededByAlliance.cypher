// Disciplines that the alliance says it lacks. 所缺的专业。
// @edge Alliance.needs
// @parent alliance Alliance
// @rel need NEEDS
// @node discipline Discipline
// @order KEY need.id
MATCH (alliance)-[need:NEEDS]->(discipline)
