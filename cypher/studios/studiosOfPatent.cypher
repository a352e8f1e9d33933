// Studios whose patent it is. 所属工作室。
// @edge Patent.studios
// @parent patent Patent
// @rel ownership OWNS
// @node studio Studio
// @order KEY ownership.id
MATCH (patent)<-[ownership:OWNS]-(studio)
