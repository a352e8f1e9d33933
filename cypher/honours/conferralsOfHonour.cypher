// Conferrals of the honour. 该荣誉的授予。
// @edge Honour.conferrals
MATCH (honour)<-[award:OF]-(conferral)
