// The narrowest industries that surely hold it. 所属行业。
// @edge Enterprise|Alliance|Organisation|Honour.industries
// @parent classified Enterprise|Alliance|Organisation|Honour
// @rel classification ENTERPRISE_IN_INDUSTRY|ALLIANCE_IN_INDUSTRY|ORGANISATION_IN_INDUSTRY|HONOUR_IN_INDUSTRY
// @node industry Industry
// @order KEY classification.id
MATCH (classified)-[classification:ENTERPRISE_IN_INDUSTRY|ALLIANCE_IN_INDUSTRY|ORGANISATION_IN_INDUSTRY|HONOUR_IN_INDUSTRY]->(industry)
