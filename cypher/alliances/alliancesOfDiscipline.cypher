// Alliances for work in the discipline. 聚焦该专业的联盟。
// @edge Discipline.alliances
// @parent discipline Discipline
// @rel focus FOCUSES_ON
// @node alliance Alliance
// @order KEY focus.inKey
MATCH (discipline)<-[focus:FOCUSES_ON]-(alliance)
