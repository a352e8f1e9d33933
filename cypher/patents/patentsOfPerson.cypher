// Patents that the person invented, with the place among the inventors. 发明的专利。
// @edge Person.patents
// @parent person Person
// @rel invention INVENTED
// @node patent Patent
// @order KEY invention.id
MATCH (person)-[invention:INVENTED]->(patent)
