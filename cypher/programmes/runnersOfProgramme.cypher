// Who runs the programme. 开展单位。
// @edge Programme.runners
MATCH (programme)<-[running:RUNS]-(body)
