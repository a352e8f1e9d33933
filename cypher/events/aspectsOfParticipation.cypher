// What this participant looked at or spoke of. 该参与者考察或谈到的方面。
// @edge Participation.considered
MATCH (participation)-[consideration:PARTICIPATION_CONSIDERED]->(aspect)
