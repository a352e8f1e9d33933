// Alliances of the industry. 该行业的联盟。
// @edge Industry.alliances
// @parent industry Industry
// @rel classification ALLIANCE_IN_INDUSTRY
// @node alliance Alliance
// @order KEY classification.inKey
MATCH (industry)<-[classification:ALLIANCE_IN_INDUSTRY]-(alliance)
