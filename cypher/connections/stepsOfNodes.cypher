// The steps that lead away from each of some nodes, those of two facts through what joins them; none from a node that has more relationships than a hub begins with.
// @query stepsOfNodes
// @param ids strings
// @param only strings?
// @param ends strings
// @param reference strings
// @param includeImplied boolean
// @param dated boolean
// @param hub integer
// @returns id string
// @returns degree integer
// @returns begins string?
// @returns steps list
UNWIND $p.ids AS id
MATCH (node:Entity {id: id})
WITH node, COUNT { (node)--() } - COUNT { (node)-[:STATED_IN]->() } - COUNT { (node)-[:REPORTED]->() } AS degree
CALL (node, degree) {
  WITH * WHERE degree <= $p.hub
  CALL (node) {
    MATCH (node)-[fact:MEMBER_OF|MENTORS|INVENTED|CREATED|HOLDS_POST|PERSON_PRACTISES|STUDIO_PRACTISES|HOSTED_BY|PAIRED_WITH|OWNS|PRODUCED|TACKLED|STUDIO_MEMBER_OF|ENTERPRISE_MEMBER_OF|ALLIANCE_PART_OF|FOUNDED|FOCUSES_ON|NEEDS|RUNS|SUBSIDIARY_OF|ORGANISATION_PART_OF|ORGANISED|ABOUT|EVENT_PART_OF|PATENT_IN_DISCIPLINE|ACHIEVEMENT_IN_DISCIPLINE|PROBLEM_IN_DISCIPLINE|DISCIPLINE_BROADER]-(other)
    RETURN other, [fact] AS facts
    UNION ALL
    MATCH (node)-[fact:TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|OF|HAS_GROUP|COVERS]-(passage:Participation|Conferral|DisciplineGroup)-[further:TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|OF|HAS_GROUP|COVERS]-(other)
    WHERE (type(fact) IN ['TOOK_PART', 'ON_BEHALF_OF', 'RECEIVED', 'HAS_GROUP']) <> (type(further) IN ['TOOK_PART', 'ON_BEHALF_OF', 'RECEIVED', 'HAS_GROUP'])
    RETURN other, [fact, further] AS facts
    UNION ALL
    WITH * WHERE size($p.reference) > 0
    MATCH (node)-[fact:TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|OF|HAS_GROUP|COVERS|HONOUR_CONFERRED_BY|ABOVE|STUDIO_SERVES|ALLIANCE_SERVES|PROGRAMME_SERVES|EVENT_CONSIDERED|PARTICIPATION_CONSIDERED|STUDIO_LOCATED_IN|ENTERPRISE_LOCATED_IN|ORGANISATION_LOCATED_IN|ALLIANCE_LOCATED_IN|EVENT_LOCATED_IN|WITHIN|ENTERPRISE_IN_INDUSTRY|ALLIANCE_IN_INDUSTRY|ORGANISATION_IN_INDUSTRY|HONOUR_IN_INDUSTRY|INDUSTRY_BROADER]-(other)
    WHERE node.id IN $p.reference OR other.id IN $p.reference
    RETURN other, [fact] AS facts
  }
  WITH other, facts
  WHERE ($p.only IS NULL OR other.id IN $p.only)
    AND ($p.includeImplied OR none(fact IN facts WHERE fact.implied))
    AND (other.id IN $p.ends OR (($p.includeImplied OR NOT other.implied) AND coalesce(other.status, '') <> 'PROPOSED'))
  WITH other, collect([fact IN facts | [elementId(fact), type(fact), fact.implied, fact.statedIn,
    CASE WHEN $p.dated THEN [fact.sinceMin, fact.sinceMax, fact.untilMin, fact.untilMax, fact.succeededMax, fact.seenOn] END]]) AS legs
  WITH other, legs, COUNT { (other)--() } - COUNT { (other)-[:STATED_IN]->() } - COUNT { (other)-[:REPORTED]->() } AS further
  RETURN collect([other.id, further, CASE WHEN $p.dated THEN coalesce(other.onMin, other.foundedOnMin, other.filedOnMin) END, legs]) AS steps
}
RETURN node.id AS id, degree, CASE WHEN $p.dated THEN coalesce(node.onMin, node.foundedOnMin, node.filedOnMin) END AS begins, steps
