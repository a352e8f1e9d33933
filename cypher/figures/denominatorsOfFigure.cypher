// Figures of which it is a share; one numerator may have several denominators. 占比的分母。
// @edge Figure.outOf
// @connection FigureShare
MATCH (figure)-[ratio:OUT_OF]->(whole)
