// Disciplines that it works in. 从事的专业。
// @edge Studio|Person.disciplines
MATCH (practitioner)-[practice:STUDIO_PRACTISES|PERSON_PRACTISES]->(discipline)
