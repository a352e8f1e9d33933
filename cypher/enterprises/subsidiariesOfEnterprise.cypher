// Subsidiaries of the company. 子公司。
// @edge Enterprise.subsidiaries
// @parent enterprise Enterprise
// @rel holding SUBSIDIARY_OF
// @node subsidiary Enterprise
// @order KEY holding.inKey
MATCH (enterprise)<-[holding:SUBSIDIARY_OF]-(subsidiary)
