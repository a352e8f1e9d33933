// Figures that are a share of it. 占比的分子。
// @edge Figure.shares
// @parent figure Figure
// @rel ratio OUT_OF
// @node part Figure
// @order KEY ratio.id
// @connection FigureShare
MATCH (figure)<-[ratio:OUT_OF]-(part)
