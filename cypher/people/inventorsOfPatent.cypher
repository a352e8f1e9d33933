// Inventors of the patent, with their places among them. 发明人及次序。
// @edge Patent.inventors
// @parent patent Patent
// @rel invention INVENTED
// @node inventor Person
// @order KEY invention.id
// @connection Inventor
MATCH (patent)<-[invention:INVENTED]-(inventor)
