// Organisations of the industry. 该行业的组织。
// @edge Industry.organisations
// @parent industry Industry
// @rel classification ORGANISATION_IN_INDUSTRY
// @node organisation Organisation
// @order KEY classification.inKey
MATCH (industry)<-[classification:ORGANISATION_IN_INDUSTRY]-(organisation)
