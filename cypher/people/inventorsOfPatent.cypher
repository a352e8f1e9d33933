// Inventors of the patent, with their places among them. 发明人及次序。
// @edge Patent.inventors
// @connection Inventor
MATCH (patent)<-[invention:INVENTED]-(inventor)
