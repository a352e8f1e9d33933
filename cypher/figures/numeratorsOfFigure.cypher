// Figures that are a share of it. 占比的分子。
// @edge Figure.shares
// @connection FigureShare
MATCH (figure)<-[ratio:OUT_OF]-(part)
