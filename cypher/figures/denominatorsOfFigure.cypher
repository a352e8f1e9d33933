// Figures of which it is a share; one numerator may have several denominators. 占比的分母。
// @edge Figure.outOf
// @parent figure Figure
// @rel ratio OUT_OF
// @node whole Figure
// @order KEY ratio.id
// @connection FigureShare
MATCH (figure)-[ratio:OUT_OF]->(whole)
