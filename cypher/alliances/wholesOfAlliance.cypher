// Larger alliances that this one is part of. 所属的更大联盟。
// @edge Alliance.partOf
// @parent alliance Alliance
// @rel inclusion ALLIANCE_PART_OF
// @node whole Alliance
// @order KEY inclusion.id
MATCH (alliance)-[inclusion:ALLIANCE_PART_OF]->(whole)
