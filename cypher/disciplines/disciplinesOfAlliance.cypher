// Disciplines that the alliance is for. 聚焦的专业。
// @edge Alliance.focuses
// @parent alliance Alliance
// @rel focus FOCUSES_ON
// @node discipline Discipline
// @order KEY focus.id
MATCH (alliance)-[focus:FOCUSES_ON]->(discipline)
