// What the source states, in the order of its sentences. 来源所述，按句序。
// @edge Source.states
// @connection SourceStatement
MATCH (source)<-[statement:STATED_IN]-(node)
