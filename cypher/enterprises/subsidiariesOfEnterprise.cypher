// Subsidiaries of the company. 子公司。
// @edge Enterprise.subsidiaries
MATCH (enterprise)<-[holding:SUBSIDIARY_OF]-(subsidiary)
