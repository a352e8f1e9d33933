// Studios that it is paired with, where the source names it first. 结对工作室（来源中本方在前）。
// @edge Studio.pairedWith
// @connection Pairing
MATCH (studio)-[pairing:PAIRED_WITH]->(other)
