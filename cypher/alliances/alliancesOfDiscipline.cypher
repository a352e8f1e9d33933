// Alliances for work in the discipline. 聚焦该专业的联盟。
// @edge Discipline.alliances
MATCH (discipline)<-[focus:FOCUSES_ON]-(alliance)
