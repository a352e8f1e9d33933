// Studios that are paired with it, where the source names them first. 结对工作室（来源中对方在前）。
// @edge Studio.pairedBy
// @connection Pairing
MATCH (studio)<-[pairing:PAIRED_WITH]-(other)
