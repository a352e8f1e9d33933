// Who teaches the person (master and apprentice). 师傅。
// @edge Person.mentors
// @connection Mentoring
MATCH (person)<-[mentoring:MENTORS]-(mentor)
