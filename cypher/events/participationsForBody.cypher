// Participations on behalf of the body. 代表该单位的参与。
// @edge Organisation|Enterprise|Alliance|Studio.representations
MATCH (body)<-[mandate:ON_BEHALF_OF]-(participation)
