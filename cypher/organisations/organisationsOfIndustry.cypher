// Organisations of the industry. 该行业的组织。
// @edge Industry.organisations
MATCH (industry)<-[classification:ORGANISATION_IN_INDUSTRY]-(organisation)
