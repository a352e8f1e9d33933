// Studios whose patent it is. 所属工作室。
// @edge Patent.studios
MATCH (patent)<-[ownership:OWNS]-(studio)
