// Alliances that say they lack the discipline. 缺少该专业的联盟。
// @edge Discipline.neededBy
MATCH (discipline)<-[need:NEEDS]-(alliance)
