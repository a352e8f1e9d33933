// The narrowest industries that surely hold it. 所属行业。
// @edge Enterprise|Alliance|Organisation|Honour.industries
MATCH (classified)-[classification:ENTERPRISE_IN_INDUSTRY|ALLIANCE_IN_INDUSTRY|ORGANISATION_IN_INDUSTRY|HONOUR_IN_INDUSTRY]->(industry)
