import type { Database } from "../neo4j/database.js";
import { ordersOf } from "../vocabulary/orders.js";
import { absent, maxSortValueLength, separator } from "./stored.js";
import {
  endNouns,
  enumerations,
  idPrefix,
  nounNames,
  nouns,
  relationships,
  relationshipTypes,
  type EnumerationName,
  type NounName,
  type Properties,
  type RelationshipType,
} from "../vocabulary/index.js";

/** Something that must never be found: each row of its statement names one violation. */
interface Invariant {
  /** What is wrong, to follow the name of the thing. */
  readonly broken: string;
  readonly text: string;
}

/** Verbs that make a tree or a ladder. */
const treeVerbs: readonly string[] = ["WITHIN", "BROADER", "PART_OF", "SUBORDINATE_TO", "ABOVE"];
const maxReported = 20;

const bounded = (properties: Properties): string[] =>
  Object.entries(properties).flatMap(([name, { type }]) => (type === "edtf" ? [name, `${name}Min`, `${name}Max`] : [name]));

const wordsOf = (properties: Properties) =>
  Object.entries(properties).flatMap(([name, { type, list }]) =>
    type in enumerations ? [{ name, list: list === true, words: Object.keys(enumerations[type as EnumerationName].values) }] : [],
  );

const requiredOf = (properties: Properties): string[] =>
  Object.entries(properties).flatMap(([name, { required }]) => (required === true ? [name] : []));

/** The rules of a noun, as the statements below read them. */
function ruleOfNoun(noun: NounName) {
  const { properties } = nouns[noun];
  const orders = ordersOf(noun)
    .filter(({ key }) => key !== "id")
    .map(({ key, from }) => {
      const type = from === "name" ? "name" : (properties[from]?.type ?? "string");
      return type in enumerations
        ? { key, from, type: "word", words: Object.keys(enumerations[type as EnumerationName].values) }
        : { key, from, type, words: [] };
    });
  return {
    prefix: idPrefix(noun),
    known: ["id", "implied", ...bounded(properties), ...orders.map(({ key }) => key)],
    required: requiredOf(properties),
    words: wordsOf(properties),
    orders,
  };
}

function ruleOfType(type: RelationshipType) {
  const { dated, hubs = [], properties = {}, succession } = relationships[type];
  const keys = hubs.map((end) => (end === "to" ? "inKey" : "outKey"));
  const dates = dated === true ? ["since", "sinceMin", "sinceMax", "until", "untilMin", "untilMax", "seenOn"] : [];
  return {
    from: endNouns(type, "from"),
    to: endNouns(type, "to"),
    prefix: `fact:${idPrefix(type).replaceAll("_", "-")}:`,
    known: ["id", "statedIn", "implied", ...bounded(properties), ...dates, ...keys, ...(succession === undefined ? [] : ["succeededMax"])],
    required: requiredOf(properties),
    words: wordsOf(properties),
    keys,
  };
}

const rules = {
  absent,
  comparable: "(?s)[\\x{0}-\\x{d7fd}]*",
  longestSortValue: maxSortValueLength,
  separator,
  kernel: ["Craftgraph", "Operation", "Migration", "Redirect"],
  nouns: Object.fromEntries(nounNames.map((noun) => [noun, ruleOfNoun(noun)])),
  types: Object.fromEntries(relationshipTypes.map((type) => [type, ruleOfType(type)])),
};

const nodes =
  "MATCH (it:Entity) WHERE NOT it:Redirect WITH it, coalesce(it.id, 'a node') AS what, $p.nouns[head([label IN labels(it) WHERE label <> 'Entity'])] AS rule WHERE rule IS NOT NULL";
const facts =
  "MATCH (from)-[it]->(to) WITH it, from, to, coalesce(it.id, 'a relationship of ' + from.id) AS what, $p.types[type(it)] AS rule WHERE rule IS NOT NULL";
const rest = "substring(it.id, size(rule.prefix + from.id + ':' + to.id) + 1)";

const ofValues = (match: string): Invariant[] => [
  {
    broken: "the vocabulary does not know this property",
    text: `${match} UNWIND keys(it) AS key WITH what, rule, key WHERE NOT key IN rule.known RETURN what + '.' + key`,
  },
  {
    broken: "is needed and not there",
    text: `${match} UNWIND rule.required AS key WITH it, what, key WHERE it[key] IS NULL RETURN what + '.' + key`,
  },
  {
    broken: "is no word of its enumeration",
    text: `${match} UNWIND rule.words AS each WITH what, each, it[each.name] AS value WHERE value IS NOT NULL AND any(word IN CASE WHEN each.list THEN value ELSE [value] END WHERE NOT word IN each.words) RETURN what + '.' + each.name`,
  },
];

const key = (name: string, parts: string): Invariant => ({
  broken: `has the wrong ${name}`,
  text: `${facts} AND '${name}' IN rule.keys WITH it, what, reduce(text = '', part IN [part IN ${parts} WHERE part <> ''] | CASE text WHEN '' THEN part ELSE text + '|' + part END) AS wanted WHERE it.${name} IS NULL OR it.${name} <> wanted RETURN what`,
});

const invariants: readonly Invariant[] = [
  {
    broken: "has not exactly one noun beside Entity",
    text: "MATCH (it) WHERE none(label IN labels(it) WHERE label IN $p.kernel) AND (NOT it:Entity OR size(labels(it)) <> 2 OR none(label IN labels(it) WHERE $p.nouns[label] IS NOT NULL)) RETURN coalesce(it.id, 'a node') + reduce(text = ' ', label IN labels(it) | text + ':' + label)",
  },
  {
    broken: "is not the one node of the graph itself",
    text: "MATCH (it:Craftgraph) WITH count(*) AS graphs WHERE graphs <> 1 RETURN toString(graphs) + ' Craftgraph nodes'",
  },
  { broken: "is an id twice", text: "MATCH (it:Entity) WITH it.id AS id, count(*) AS times WHERE times > 1 RETURN id" },
  { broken: "is an id twice", text: "MATCH ()-[it]->() WITH it.id AS id, count(*) AS times WHERE times > 1 RETURN coalesce(id, 'null')" },
  { broken: "is no id of its noun", text: `${nodes} AND (it.id IS NULL OR NOT it.id =~ rule.prefix + ':[a-z0-9][a-z0-9.-]*') RETURN what` },
  { broken: "is stated nowhere", text: `${nodes} AND NOT EXISTS { MATCH (it)-[:STATED_IN]->(:Source) } RETURN what` },
  {
    broken: "is implied, or not, against its statements",
    text: "MATCH (it:Entity)-[statement:STATED_IN]->() WITH it, collect(statement.implied) AS flags WHERE it.implied IS NULL OR it.implied <> all(flag IN flags WHERE flag) RETURN it.id",
  },
  {
    broken: "is the wrong key of its order",
    text: `${nodes} UNWIND rule.orders AS order WITH it, what, order, it[order.key] AS given WITH *, CASE order.type WHEN 'name' THEN null WHEN 'edtf' THEN it[order.from + 'Min'] WHEN 'integer' THEN right('000000000' + toString(it[order.from]), 10) WHEN 'float' THEN CASE WHEN it[order.from] IS NULL THEN null WHEN given =~ '[0-9a-f]{16}\\t.*' AND (given >= '8') = (it[order.from] >= 0) THEN left(given, 16) ELSE 'a key of a number' END WHEN 'word' THEN right('00' + toString([place IN range(0, size(order.words) - 1) WHERE order.words[place] = it[order.from]][0]), 3) ELSE toLower(it[order.from]) END AS value WHERE given IS NULL OR NOT given ENDS WITH '\\t' + it.id OR (order.type <> 'name' AND coalesce(value =~ $p.comparable, true) AND given <> coalesce(left(value, $p.longestSortValue), $p.absent) + '\\t' + it.id) OR (order.type = 'name' AND (given = $p.absent + '\\t' + it.id) <> (it.nameZh IS NULL AND it.nameEn IS NULL)) RETURN what + '.' + order.key`,
  },
  ...ofValues(nodes),
  {
    broken: "is of a type that the vocabulary does not know",
    text: "MATCH ()-[it]->() WHERE $p.types[type(it)] IS NULL RETURN coalesce(it.id, 'a relationship') + ' ' + type(it)",
  },
  { broken: "may not begin there", text: `${facts} AND none(label IN labels(from) WHERE label IN rule.from) RETURN what` },
  { broken: "may not end there", text: `${facts} AND none(label IN labels(to) WHERE label IN rule.to) RETURN what` },
  {
    broken: "is not made of its type and its ends",
    text: `${facts} AND (it.id IS NULL OR NOT it.id + ':' STARTS WITH rule.prefix + from.id + ':' + to.id + ':') RETURN what`,
  },
  { broken: "is stated nowhere", text: `${facts} AND size(coalesce(it.statedIn, [])) = 0 RETURN what` },
  {
    broken: "is no place of a source that is there",
    text: `${facts} UNWIND it.statedIn AS place WITH what, place, split(place, '#') AS parts WHERE size(parts) <> 2 OR NOT parts[1] =~ 'p[0-9]+(s[0-9]+)?[?]?' OR NOT EXISTS { MATCH (:Source {id: parts[0]}) } RETURN what + ' in ' + place`,
  },
  {
    broken: "is implied, or not, against its places",
    text: `${facts} AND (it.implied IS NULL OR it.implied <> all(place IN it.statedIn WHERE place ENDS WITH '?')) RETURN what`,
  },
  { broken: "ends before it begins", text: `${facts} AND it.sinceMin >= it.untilMax RETURN what` },
  key("inKey", `CASE type(it) WHEN 'STATED_IN' THEN [to.id, ${rest}, from.id] ELSE [to.id, from.id, ${rest}] END`),
  key("outKey", `[from.id, to.id, ${rest}]`),
  ...ofValues(facts),
];

/** Kahn's algorithm: what remains once nodes without incoming steps are removed again and again: the cycles and what lies below them. */
function onCycle(steps: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, string[]>();
  const leading = new Map<string, number>();
  for (const [from, to] of steps) {
    next.set(from, [...(next.get(from) ?? []), to]);
    leading.set(to, (leading.get(to) ?? 0) + 1);
    leading.set(from, leading.get(from) ?? 0);
  }
  const free = [...leading].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    leading.delete(id);
    for (const to of next.get(id) ?? []) {
      const left = (leading.get(to) as number) - 1;
      leading.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return [...leading.keys()];
}

/** The violations of all invariants, as sentences; empty where there are none. */
export async function brokenInvariants(database: Database): Promise<string[]> {
  const violations: string[] = [];
  for (const { broken, text } of invariants) {
    const rows = await database.define({ name: "invariant", text: `${text} AS broken LIMIT ${maxReported}`, params: rules });
    violations.push(...rows.map(([what]) => `${String(what)}: ${broken}`));
  }
  for (const verb of treeVerbs) {
    const types = relationshipTypes.filter((type) => (relationships[type].verb ?? type) === verb);
    const steps = await database.define({
      name: "invariant",
      text: `MATCH (from)-[:${types.join("|")}]->(to) RETURN from.id, to.id`,
      params: {},
    });
    const cycle = onCycle(steps as [string, string][]);
    if (cycle.length > 0) violations.push(`${cycle.slice(0, maxReported).join(", ")}: ${verb} leads in a cycle`);
  }
  return violations;
}
