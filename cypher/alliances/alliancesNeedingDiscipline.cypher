// Alliances that say they lack the discipline. 缺少该专业的联盟。
// @edge Discipline.neededBy
// @parent discipline Discipline
// @rel need NEEDS
// @node alliance Alliance
// @order KEY need.inKey
MATCH (discipline)<-[need:NEEDS]-(alliance)
