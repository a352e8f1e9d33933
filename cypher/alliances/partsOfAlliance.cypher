// Clusters and alliances that are part of this one. 下属联盟与集群。
// @edge Alliance.parts
MATCH (alliance)<-[inclusion:ALLIANCE_PART_OF]-(part)
