// Disciplines that the alliance is for. 聚焦的专业。
// @edge Alliance.focuses
MATCH (alliance)-[focus:FOCUSES_ON]->(discipline)
