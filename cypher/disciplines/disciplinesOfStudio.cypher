// Disciplines that the studio works in. 从事的专业。
// @edge Studio.disciplines
// @parent studio Studio
// @rel practice STUDIO_PRACTISES
// @node discipline Discipline
// @order KEY practice.id
MATCH (studio)-[practice:STUDIO_PRACTISES]->(discipline)
