// Where it is, by the narrowest region stated. 所在地区。
// @edge Studio|Enterprise|Organisation|Alliance|Event.regions
// @parent placed Studio|Enterprise|Organisation|Alliance|Event
// @rel location STUDIO_LOCATED_IN|ENTERPRISE_LOCATED_IN|ORGANISATION_LOCATED_IN|ALLIANCE_LOCATED_IN|EVENT_LOCATED_IN
// @node region Region
// @order KEY location.id
MATCH (placed)-[location:STUDIO_LOCATED_IN|ENTERPRISE_LOCATED_IN|ORGANISATION_LOCATED_IN|ALLIANCE_LOCATED_IN|EVENT_LOCATED_IN]->(region)
