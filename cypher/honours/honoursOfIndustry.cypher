// Titles of the industry. 该行业的荣誉。
// @edge Industry.honours
// @parent industry Industry
// @rel classification HONOUR_IN_INDUSTRY
// @node honour Honour
// @order KEY classification.inKey
MATCH (industry)<-[classification:HONOUR_IN_INDUSTRY]-(honour)
