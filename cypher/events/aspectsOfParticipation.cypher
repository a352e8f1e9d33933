// What this participant looked at or spoke of. 该参与者考察或谈到的方面。
// @edge Participation.considered
// @parent participation Participation
// @rel consideration PARTICIPATION_CONSIDERED
// @node aspect Aspect
// @order KEY consideration.id
MATCH (participation)-[consideration:PARTICIPATION_CONSIDERED]->(aspect)
