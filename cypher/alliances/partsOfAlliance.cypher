// Clusters and alliances that are part of this one. 下属联盟与集群。
// @edge Alliance.parts
// @parent alliance Alliance
// @rel inclusion ALLIANCE_PART_OF
// @node part Alliance
// @order KEY inclusion.id
MATCH (alliance)<-[inclusion:ALLIANCE_PART_OF]-(part)
