// Larger alliances that this one is part of. 所属的更大联盟。
// @edge Alliance.partOf
MATCH (alliance)-[inclusion:ALLIANCE_PART_OF]->(whole)
