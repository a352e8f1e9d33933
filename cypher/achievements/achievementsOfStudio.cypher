// Results and proposals of the studio. 工作室的成果。
// @edge Studio.achievements
// @parent studio Studio
// @rel production PRODUCED
// @node achievement Achievement
// @order KEY production.id
MATCH (studio)-[production:PRODUCED]->(achievement)
