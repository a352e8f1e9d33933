// Whom the person teaches (master and apprentice). 徒弟。
// @edge Person.apprentices
// @connection Mentoring
MATCH (person)-[mentoring:MENTORS]->(apprentice)
