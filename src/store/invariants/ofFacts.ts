import type { Invariant } from "./invariant.js";
import { ofValues } from "./ofValues.js";

const eachFact = `
    MATCH (from)-[it]->(to)
    WITH it, from, to, coalesce(it.id, 'A relationship of ' + from.id) AS what, $p.types[type(it)] AS rule
    WHERE rule IS NOT NULL`;

/** What tells facts of one type between the same two ends apart. */
const discriminator = "substring(it.id, size(rule.prefix + from.id + ':' + to.id) + 1)";

const hubKey = (key: "inKey" | "outKey", parts: string): Invariant => ({
  name: `every ${key} is made of its ends`,
  broken: `has the wrong ${key}`,
  text: `${eachFact} AND '${key}' IN rule.keys
    WITH it, what, [part IN ${parts} WHERE part <> ''] AS parts
    WITH it, what, reduce(text = head(parts), part IN tail(parts) | text + '|' + part) AS wanted
    WHERE it.${key} IS NULL OR it.${key} <> wanted
    RETURN what`,
});

/** What must hold of relationships. */
export const ofFacts: readonly Invariant[] = [
  {
    name: "every relationship's id is its own",
    broken: "is the id of several relationships",
    text: `
      MATCH ()-[it]->() WHERE it.id IS NOT NULL
      WITH it.id AS id, count(*) AS times WHERE times > 1
      RETURN id`,
  },
  {
    name: "every relationship is of a type in the vocabulary",
    broken: "is of a type that the vocabulary does not have",
    text: `
      MATCH ()-[it]->() WHERE $p.types[type(it)] IS NULL
      RETURN coalesce(it.id, 'A relationship without an id') + ' (' + type(it) + ')'`,
  },
  {
    name: "every relationship starts at a noun that its type allows",
    broken: "which its type does not allow",
    text: `${eachFact} AND none(label IN labels(from) WHERE label IN rule.from)
      RETURN what + ' starts at ' + coalesce(from.id, 'a node without an id') + ','`,
  },
  {
    name: "every relationship ends at a noun that its type allows",
    broken: "which its type does not allow",
    text: `${eachFact} AND none(label IN labels(to) WHERE label IN rule.to)
      RETURN what + ' ends at ' + coalesce(to.id, 'a node without an id') + ','`,
  },
  {
    name: "every relationship's id is made of its type and ends",
    broken: "has an id that is not made of its type and ends",
    text: `${eachFact}
      AND (it.id IS NULL OR NOT it.id + ':' STARTS WITH rule.prefix + from.id + ':' + to.id + ':')
      RETURN what`,
  },
  {
    name: "every relationship is stated in a source",
    broken: "is stated in no source",
    text: `${eachFact} AND size(coalesce(it.statedIn, [])) = 0
      RETURN what`,
  },
  {
    name: "every relationship is stated at a place of a source",
    broken: "which is no place in a source of this graph",
    text: `${eachFact}
      UNWIND it.statedIn AS place
      WITH what, place, split(place, '#') AS parts
      WHERE size(parts) <> 2
        OR NOT parts[1] =~ 'p[0-9]+(s[0-9]+)?[?]?'
        OR NOT EXISTS { MATCH (:Source {id: parts[0]}) }
      RETURN what + ' is stated in ' + place + ','`,
  },
  {
    name: "a relationship is implied where all its places only imply it",
    broken: "is marked as implied, or as stated, against its places",
    text: `${eachFact}
      AND (it.implied IS NULL OR it.implied <> all(place IN it.statedIn WHERE place ENDS WITH '?'))
      RETURN what`,
  },
  {
    name: "every relationship begins before it ends",
    broken: "ends before it begins",
    text: `${eachFact} AND it.sinceMin >= it.untilMax
      RETURN what`,
  },
  hubKey("inKey", `CASE type(it) WHEN 'STATED_IN' THEN [to.id, ${discriminator}, from.id] ELSE [to.id, from.id, ${discriminator}] END`),
  hubKey("outKey", `[from.id, to.id, ${discriminator}]`),
  ...ofValues("relationship", eachFact),
];
