// Titles that the organisation confers by rule. 依规授予的荣誉。
// @edge Organisation.honours
// @parent organisation Organisation
// @rel right HONOUR_CONFERRED_BY
// @node honour Honour
// @order KEY right.inKey
MATCH (organisation)<-[right:HONOUR_CONFERRED_BY]-(honour)
