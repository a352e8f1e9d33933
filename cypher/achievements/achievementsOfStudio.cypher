// Results and proposals of the studio. 工作室的成果。
// @edge Studio.achievements
MATCH (studio)-[production:PRODUCED]->(achievement)
