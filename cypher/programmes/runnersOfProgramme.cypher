// Who runs the programme. 开展单位。
// @edge Programme.runners
// @parent programme Programme
// @rel running RUNS
// @node body Enterprise|Organisation|Alliance|Studio
// @order KEY running.id
MATCH (programme)<-[running:RUNS]-(body)
