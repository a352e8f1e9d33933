// The studio that the group is part of. 所属工作室。
// @edge DisciplineGroup.studio
// @one
MATCH (group)<-[grouping:HAS_GROUP]-(studio)
