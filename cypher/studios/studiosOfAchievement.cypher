// Studios whose result or proposal it is. 所属工作室。
// @edge Achievement.studios
// @parent achievement Achievement
// @rel production PRODUCED
// @node studio Studio
// @order KEY production.id
MATCH (achievement)<-[production:PRODUCED]-(studio)
