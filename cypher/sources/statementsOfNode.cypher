// The places in sources that state it, with what each says. 出处。
// @edge *.statements
// @connection NodeStatement
MATCH (node)-[statement:STATED_IN]->(source)
