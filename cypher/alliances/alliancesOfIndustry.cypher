// Alliances of the industry. 该行业的联盟。
// @edge Industry.alliances
MATCH (industry)<-[classification:ALLIANCE_IN_INDUSTRY]-(alliance)
