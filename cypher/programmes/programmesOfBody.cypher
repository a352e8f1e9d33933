// Programmes that the body runs. 开展的项目。
// @edge Enterprise|Organisation|Alliance|Studio.programmes
MATCH (body)-[running:RUNS]->(programme)
