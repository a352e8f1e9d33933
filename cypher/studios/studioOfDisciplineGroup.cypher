// The studio that the group is part of. 所属工作室。
// @edge DisciplineGroup.studio
// @parent group DisciplineGroup
// @rel grouping HAS_GROUP
// @node studio Studio
// @order KEY grouping.id
// @one
MATCH (group)<-[grouping:HAS_GROUP]-(studio)
