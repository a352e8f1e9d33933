// Everything that the figure is about. 该数字所指对象。
// @edge Figure.subjects
// @parent figure Figure
// @rel report REPORTED
// @node subject Studio|Enterprise|Alliance|Organisation|Event|Programme|Region
// @order KEY report.id
MATCH (figure)<-[report:REPORTED]-(subject)
