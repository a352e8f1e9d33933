// Disciplines that it works in. 从事的专业。
// @edge Studio|Person.disciplines
// @parent practitioner Studio|Person
// @rel practice STUDIO_PRACTISES|PERSON_PRACTISES
// @node discipline Discipline
// @order KEY practice.id
MATCH (practitioner)-[practice:STUDIO_PRACTISES|PERSON_PRACTISES]->(discipline)
