// The bodies that the organisation is part of. 所隶属的单位。
// @edge Organisation.partOf
// @parent organisation Organisation
// @rel inclusion ORGANISATION_PART_OF
// @node body Enterprise|Organisation
// @order KEY inclusion.id
MATCH (organisation)-[inclusion:ORGANISATION_PART_OF]->(body)
