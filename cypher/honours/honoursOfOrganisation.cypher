// Titles that the organisation confers by rule. 依规授予的荣誉。
// @edge Organisation.honours
MATCH (organisation)<-[right:HONOUR_CONFERRED_BY]-(honour)
