// Organisations that are part of the body: its own union, committees. 其内部组织。
// @edge Enterprise|Organisation.organisations
MATCH (body)<-[inclusion:ORGANISATION_PART_OF]-(organisation)
