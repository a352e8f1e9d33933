// Numbers that sources report about it; they are no counts of the graph. 来源报道的数字。
// @edge Studio|Enterprise|Alliance|Organisation|Event|Programme|Region.figures
// @parent subject Studio|Enterprise|Alliance|Organisation|Event|Programme|Region
// @rel report REPORTED
// @node figure Figure
// @order KEY report.outKey
MATCH (subject)-[report:REPORTED]->(figure)
