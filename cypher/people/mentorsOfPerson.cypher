// Who teaches the person (master and apprentice). 师傅。
// @edge Person.mentors
// @parent person Person
// @rel mentoring MENTORS
// @node mentor Person
// @order KEY mentoring.id
// @connection Mentoring
MATCH (person)<-[mentoring:MENTORS]-(mentor)
