// Patents that the person invented, with the place among the inventors. 发明的专利。
// @edge Person.patents
MATCH (person)-[invention:INVENTED]->(patent)
