// Numbers that sources report about it; they are no counts of the graph. 来源报道的数字。
// @edge Studio|Enterprise|Alliance|Organisation|Event|Programme|Region.figures
MATCH (subject)-[report:REPORTED]->(figure)
