// Titles of the industry. 该行业的荣誉。
// @edge Industry.honours
MATCH (industry)<-[classification:HONOUR_IN_INDUSTRY]-(honour)
