import { nouns, relationships, type Property, type RelationshipType } from "../../src/vocabulary/index.js";
import { dateMeets } from "./dates.js";
import type { OracleFact, OracleGraph, OracleNode } from "./graphOf.js";
import { readingOf, type Reading } from "./readings.js";

export type Filter = Readonly<Record<string, unknown>>;

/** Texts by halves of code points, as the database compares them where no index does. */
const compare = (a: unknown, b: unknown): number => ((a as number) < (b as number) ? -1 : a === b ? 0 : 1);

function plainMeets(value: unknown, operator: string, wanted: unknown): boolean {
  if (operator === "has") return ((value ?? []) as unknown[]).includes(wanted);
  if (operator === "ne") return value !== wanted;
  if (value == null) return false;
  switch (operator) {
    case "eq":
      return value === wanted;
    case "in":
      return (wanted as unknown[]).includes(value);
    case "gt":
      return compare(value, wanted) > 0;
    case "gte":
      return compare(value, wanted) >= 0;
    case "lt":
      return compare(value, wanted) < 0;
    case "lte":
      return compare(value, wanted) <= 0;
    case "contains":
      return (value as string).includes(wanted as string);
    case "startsWith":
      return (value as string).startsWith(wanted as string);
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

const meets = (value: unknown, property: Property | undefined, condition: Filter): boolean =>
  Object.entries(condition).every(([operator, wanted]) => {
    if (operator === "isNull") return (value == null) === wanted;
    return property?.type === "edtf" ? dateMeets(value, operator, wanted as string) : plainMeets(value, operator, wanted);
  });

/** All conditions hold; an empty `and` is true, an empty `or` false. */
const combined = (filter: Filter, single: (key: string, value: Filter) => boolean): boolean =>
  Object.entries(filter).every(([key, value]) => {
    if (key === "and") return (value as Filter[]).every((each) => combined(each, single));
    if (key === "or") return (value as Filter[]).some((each) => combined(each, single));
    if (key === "not") return !combined(value as Filter, single);
    return single(key, value as Filter);
  });

const dates: Readonly<Record<string, Property>> = { since: { type: "edtf", en: "", zh: "" }, until: { type: "edtf", en: "", zh: "" } };

/** Whether a relationship meets conditions on what it carries. */
export const keepsFact = ({ type, values }: OracleFact, filter: Filter): boolean =>
  combined(filter, (key, condition) => meets(values[key], relationships[type].properties?.[key] ?? dates[key], condition));

/** Whether a node meets a filter; without `includeImplied` the filter sees no edge that sources only imply. */
export function keepsNode(
  graph: OracleGraph,
  node: OracleNode,
  filter: Filter,
  includeImplied: boolean,
  among: readonly string[] = [node.noun],
): boolean {
  const branch = (noun: string): string => noun.charAt(0).toLowerCase() + noun.slice(1);
  return combined(filter, (key, value) => {
    if (among.length > 1) return key === branch(node.noun) && keepsNode(graph, node, value, includeImplied);
    if (key === "under") return isUnder(graph, node, value as unknown as string, includeImplied);
    const reading = readingOf(node.noun, key);
    return reading === undefined
      ? meets(node.values[key], nouns[node.noun].properties[key], value)
      : throughEdge(graph, node, reading, value, includeImplied);
  });
}

/** It is the node, or one of those above it is; a step up that is only implied is none without `includeImplied`. */
function isUnder(graph: OracleGraph, node: OracleNode, id: string, includeImplied: boolean): boolean {
  const types = [nouns[node.noun].tree as RelationshipType];
  const steps = graph
    .along({ types, near: "from", far: "to", nodes: [node.noun] }, node)
    .filter(({ implied }) => includeImplied || !implied);
  return node.id === id || steps.some(({ to }) => isUnder(graph, to, id, includeImplied));
}

function throughEdge(graph: OracleGraph, node: OracleNode, reading: Reading, filter: Filter, includeImplied: boolean): boolean {
  const seen = graph.along(reading, node).filter((fact) => includeImplied || (!fact.implied && !fact[reading.far].implied));
  return Object.entries(filter).every(([quantifier, value]) => {
    const { node: ofNode, edge: ofFact } = value as { node?: Filter | null; edge?: Filter | null };
    const fits = (fact: OracleFact): boolean =>
      (ofNode == null || keepsNode(graph, fact[reading.far], ofNode, includeImplied, reading.nodes)) &&
      (ofFact == null || keepsFact(fact, ofFact));
    if (quantifier === "some") return seen.some(fits);
    return quantifier === "none" ? !seen.some(fits) : seen.every(fits);
  });
}
