// Organisations that are part of the body: its own union, committees. 其内部组织。
// @edge Enterprise|Organisation.organisations
// @parent body Enterprise|Organisation
// @rel inclusion ORGANISATION_PART_OF
// @node organisation Organisation
// @order KEY inclusion.id
MATCH (body)<-[inclusion:ORGANISATION_PART_OF]-(organisation)
