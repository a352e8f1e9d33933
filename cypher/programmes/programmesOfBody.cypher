// Programmes that the body runs. 开展的项目。
// @edge Enterprise|Organisation|Alliance|Studio.programmes
// @parent body Enterprise|Organisation|Alliance|Studio
// @rel running RUNS
// @node programme Programme
// @order KEY running.outKey
MATCH (body)-[running:RUNS]->(programme)
