// Everything that the figure is about. 该数字所指对象。
// @edge Figure.subjects
MATCH (figure)<-[report:REPORTED]-(subject)
