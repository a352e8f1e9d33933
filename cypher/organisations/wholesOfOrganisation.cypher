// The bodies that the organisation is part of. 所隶属的单位。
// @edge Organisation.partOf
MATCH (organisation)-[inclusion:ORGANISATION_PART_OF]->(body)
