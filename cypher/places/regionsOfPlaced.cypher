// Where it is, by the narrowest region stated. 所在地区。
// @edge Studio|Enterprise|Organisation|Alliance|Event.regions
MATCH (placed)-[location:STUDIO_LOCATED_IN|ENTERPRISE_LOCATED_IN|ORGANISATION_LOCATED_IN|ALLIANCE_LOCATED_IN|EVENT_LOCATED_IN]->(region)
