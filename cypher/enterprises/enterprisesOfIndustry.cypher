// Enterprises of the industry. 该行业的企业。
// @edge Industry.enterprises
// @parent industry Industry
// @rel classification ENTERPRISE_IN_INDUSTRY
// @node enterprise Enterprise
// @order KEY classification.inKey
MATCH (industry)<-[classification:ENTERPRISE_IN_INDUSTRY]-(enterprise)
