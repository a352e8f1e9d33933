import type { WriteTransaction } from "../neo4j/database.js";
import { groupBy } from "../util/groupBy.js";
import { relationships, relationshipTypes, type RelationshipType, verbOf } from "../vocabulary/index.js";

/** Groups of types whose roles succeed one another at one node: an alliance's chair can pass from a studio to an enterprise. */
const successions = [
  ...groupBy(
    relationshipTypes.filter((type) => relationships[type].succession !== undefined),
    (type) => `${verbOf(type)} ${relationships[type].to.join()}`,
  ).values(),
].map((types) => ({ types, roles: relationships[types[0] as RelationshipType].succession ?? [] }));

const settle = (types: readonly RelationshipType[], chosen: string): string =>
  `${chosen} MATCH (at)<-[fact:${types.join("|")}]-(holder) WHERE fact.role IN $p.roles ` +
  `CALL (at, fact, holder) { WITH *, [day IN fact.seenOn WHERE day =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'] AS seen ` +
  `MATCH (at)<-[later:${types.join("|")}]-(successor) WHERE later.role = fact.role AND successor <> holder ` +
  "AND coalesce(fact.sinceMax <= later.sinceMin, size(seen) > 0) AND all(day IN seen WHERE day < later.sinceMin) " +
  "RETURN min(later.sinceMax) AS succeeded } SET fact.succeededMax = succeeded RETURN count(fact) AS settled";

/**
 * Stores, with each role that only one can hold at a time, the bound of the day from which another certainly holds it.
 * @param at ids of the nodes whose roles changed; null for every node that has a successor stored
 */
export async function settleSuccessions(transaction: WriteTransaction, at: readonly string[] | null): Promise<void> {
  for (const { types, roles } of successions) {
    const chosen =
      at === null
        ? `MATCH (at)<-[stored:${types.join("|")}]-() WHERE stored.succeededMax IS NOT NULL WITH DISTINCT at`
        : "UNWIND $p.at AS id MATCH (at:Entity {id: id})";
    await transaction.run({ name: "settleSuccessions", text: settle(types, chosen), params: { roles, at } });
  }
}
