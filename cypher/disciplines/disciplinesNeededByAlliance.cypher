// Disciplines that the alliance says it lacks. 所缺的专业。
// @edge Alliance.needs
MATCH (alliance)-[need:NEEDS]->(discipline)
