// Conferrals of the honour. 该荣誉的授予。
// @edge Honour.conferrals
// @parent honour Honour
// @rel award OF
// @node conferral Conferral
// @order KEY award.inKey
MATCH (honour)<-[award:OF]-(conferral)
