// Studios whose result or proposal it is. 所属工作室。
// @edge Achievement.studios
MATCH (achievement)<-[production:PRODUCED]-(studio)
