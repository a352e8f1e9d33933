// Enterprises of the industry. 该行业的企业。
// @edge Industry.enterprises
MATCH (industry)<-[classification:ENTERPRISE_IN_INDUSTRY]-(enterprise)
