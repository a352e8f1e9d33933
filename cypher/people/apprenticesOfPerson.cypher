// Whom the person teaches (master and apprentice). 徒弟。
// @edge Person.apprentices
// @parent person Person
// @rel mentoring MENTORS
// @node apprentice Person
// @order KEY mentoring.id
// @connection Mentoring
MATCH (person)-[mentoring:MENTORS]->(apprentice)
