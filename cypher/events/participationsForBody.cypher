// Participations on behalf of the body. 代表该单位的参与。
// @edge Organisation|Enterprise|Alliance|Studio.representations
// @parent body Organisation|Enterprise|Alliance|Studio
// @rel mandate ON_BEHALF_OF
// @node participation Participation
// @order KEY mandate.inKey
MATCH (body)<-[mandate:ON_BEHALF_OF]-(participation)
