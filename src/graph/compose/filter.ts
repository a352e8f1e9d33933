import { edgeOf } from "../fragments.js";
import type { EdgeFragment } from "../header.js";
import { InputError } from "../inputError.js";
import { parseEdtf } from "../time.js";
import { datedProperties, lowerFirst, nounNames, nouns, relationships, type NounName, type Properties, type Property } from "../vocabulary/index.js";
import { patternOf } from "./pattern.js";
import { where, type Scope } from "./scope.js";

export const deepestFilter = 4;
export const mostFilterLeaves = 30;
/** In all `in` lists of a filter together. */
export const mostFilterValues = 1_000;

/** A filter as a caller sends it: properties, edges, `and`, `or`, `not`. */
export type FilterInput = Readonly<Record<string, unknown>>;

interface Position {
  readonly scope: Scope;
  readonly path: string;
  readonly depth: number;
  /** Below a `not`, where an unknown must become false before it is turned round. */
  readonly negated: boolean;
  /** False leaves out, at every edge on the way, what sources only imply. */
  readonly includeImplied: boolean;
  readonly leaves: { count: number; values: number };
}

const identity: Property = { type: "string", en: "", zh: "" };
const truth: Property = { type: "boolean", en: "", zh: "" };
const factIdentity: Properties = { id: identity, implied: truth };

const nounOfBranch = new Map(nounNames.map((noun) => [lowerFirst(noun), noun]));

/**
 * Cypher that is true of the nodes which a filter keeps; it is never null below a `not`.
 * @throws InputError naming the path in the filter, what came and what is allowed
 */
export function nodeFilter(input: FilterInput, of: readonly NounName[], variable: string, includeImplied: boolean, scope: Scope): string {
  return nodes(input, of, variable, { scope, path: "filter", depth: 1, negated: false, includeImplied, leaves: { count: 0, values: 0 } });
}

/**
 * Cypher that is true of the relationships which a filter keeps.
 * @throws InputError naming the path in the filter, what came and what is allowed
 */
export function factFilter(input: FilterInput, edge: EdgeFragment, variable: string, scope: Scope): string {
  return facts(input, edge, variable, { scope, path: "edgeFilter", depth: 1, negated: false, includeImplied: true, leaves: { count: 0, values: 0 } });
}

function nodes(input: FilterInput, of: readonly NounName[], variable: string, at: Position): string {
  return combine(input, at, (key, value, here) => {
    if (of.length > 1) {
      const noun = nounOfBranch.get(key);
      if (noun === undefined || !of.includes(noun)) throw new InputError(here.path, key, `one of ${of.map(lowerFirst).join(", ")}`);
      const inner = nodes(branch(value, here), [noun], variable, here);
      return `(${variable}:${noun} AND ${inner})`;
    }
    const noun = of[0] as NounName;
    const property = key === "id" ? identity : key === "implied" ? truth : nouns[noun].properties[key];
    if (property !== undefined) return leaf(value, property, `${variable}.${key}`, here);
    const edge = edgeOf(noun, key);
    if (edge === undefined) throw new InputError(here.path, key, `a property or an edge of ${noun}`);
    return throughEdge(branch(value, here), edge, variable, here);
  });
}

function facts(input: FilterInput, edge: EdgeFragment, variable: string, at: Position): string {
  const type = edge.relationships[0] as (typeof edge.relationships)[number];
  const { dated, verb = type, properties: own } = relationships[type];
  const properties: Properties = { ...factIdentity, ...(dated === true ? datedProperties : {}), ...own };
  return combine(input, at, (key, value, here) => {
    const property = properties[key];
    if (property === undefined) throw new InputError(here.path, key, `what ${verb} carries: ${Object.keys(properties).join(", ")}`);
    return leaf(value, property, `${variable}.${key}`, here);
  });
}

function combine(input: FilterInput, at: Position, single: (key: string, value: unknown, at: Position) => string): string {
  if (at.depth > deepestFilter) throw new InputError(at.path, `depth ${at.depth}`, `a filter nested at most ${deepestFilter} deep`);
  const parts: string[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const here = { ...at, path: `${at.path}.${key}` };
    if (value === null) throw new InputError(here.path, null, "a value; ask for absence by isNull: true");
    if (key === "and" || key === "or") {
      const each = (value as FilterInput[]).map((item, index) => combine(item, { ...here, path: `${here.path}[${index}]`, depth: at.depth + 1 }, single));
      parts.push(each.length === 0 ? String(key === "and") : `(${each.join(key === "and" ? " AND " : " OR ")})`);
    } else if (key === "not") {
      parts.push(`NOT (${combine(value as FilterInput, { ...here, depth: at.depth + 1, negated: true }, single)})`);
    } else {
      parts.push(single(key, value, here));
    }
  }
  if (parts.length === 0) countLeaf(at.path, at);
  return parts.length === 0 ? "true" : parts.join(" AND ");
}

const branch = (value: unknown, at: Position): FilterInput => {
  if (typeof value !== "object" || value === null) throw new InputError(at.path, value, "an object");
  return value as FilterInput;
};

function throughEdge(input: FilterInput, edge: EdgeFragment, parent: string, at: Position): string {
  const parts = Object.entries(input).flatMap(([quantifier, value]) => {
    if (value === undefined) return [];
    const here = { ...at, path: `${at.path}.${quantifier}`, depth: at.depth + 1, negated: quantifier === "every" || at.negated };
    const { node, edge: fact } = branch(value, here);
    if (node == null && fact == null) countLeaf(here.path, here);
    const variables = { parent, relationship: at.scope.variable(edge.variables.relationship), node: at.scope.variable(edge.variables.node) };
    const kept = [
      ...(fact == null ? [] : [facts(branch(fact, here), edge, variables.relationship, { ...here, path: `${here.path}.edge` })]),
      ...(node == null ? [] : [nodes(branch(node, here), edge.nodes, variables.node, { ...here, path: `${here.path}.node` })]),
    ];
    const seen = [...at.scope.visible(variables.node), ...(at.includeImplied ? [] : [`${variables.relationship}.implied = false`, `${variables.node}.implied = false`])];
    const pattern = `MATCH ${patternOf(edge, variables)}`;
    if (quantifier === "every") {
      if (kept.length === 0) return [];
      return [`NOT EXISTS { ${pattern}${where([...seen, `NOT (${kept.join(" AND ")})`])} }`];
    }
    return [`${quantifier === "none" ? "NOT " : ""}EXISTS { ${pattern}${where([...seen, ...kept])} }`];
  });
  return parts.length === 0 ? "true" : parts.join(" AND ");
}

function countValues(path: string, more: number, { leaves }: Position): void {
  leaves.values += more;
  if (leaves.values > mostFilterValues) throw new InputError(path, `${leaves.values} values`, `at most ${mostFilterValues} values in one filter`);
}

/** What holds no condition counts as one too: a statement is as long as its filter. */
function countLeaf(path: string, { leaves }: Position): void {
  if (++leaves.count > mostFilterLeaves) throw new InputError(path, `${leaves.count} conditions`, `at most ${mostFilterLeaves} conditions in one filter`);
}

function leaf(input: unknown, property: Property, expression: string, at: Position): string {
  const parts = Object.entries(branch(input, at)).flatMap(([operator, value]) => {
    if (value === undefined) return [];
    const path = `${at.path}.${operator}`;
    if (value === null) throw new InputError(path, null, "a value; ask for absence by isNull: true");
    countLeaf(path, at);
    if (Array.isArray(value)) countValues(path, value.length, at);
    const word = [value].flat().find((each) => property.among?.includes(each as string) === false);
    if (operator !== "isNull" && word !== undefined) throw new InputError(path, word, (property.among as readonly string[]).join(", "));
    if (operator === "isNull") return [`${expression} IS ${value === true ? "" : "NOT "}NULL`];
    const condition = property.type === "edtf" ? dateCondition(operator, value, expression, path, at.scope) : plainCondition(operator, value, expression, at.scope);
    return [at.negated ? `coalesce(${condition}, false)` : condition];
  });
  return parts.length === 0 ? "true" : parts.join(" AND ");
}

const comparisons: Readonly<Record<string, string>> = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=", contains: "CONTAINS", startsWith: "STARTS WITH", in: "IN" };

function plainCondition(operator: string, value: unknown, expression: string, scope: Scope): string {
  const param = scope.param(value);
  if (operator === "ne") return `(${expression} IS NULL OR ${expression} <> ${param})`;
  if (operator === "has") return `${param} IN coalesce(${expression}, [])`;
  return `${expression} ${comparisons[operator]} ${param}`;
}

/** A date is compared by its bounds, and only what is certain of it counts: `lt: "2020"` keeps what surely came before 2020. */
function dateCondition(operator: string, value: unknown, expression: string, path: string, scope: Scope): string {
  const { min, max } = parseEdtf(value as string, path);
  if (min === null || max === null) throw new InputError(path, value, "a date with a first and a last day, such as 2024 or 2024-07-14");
  const [first, after] = [`${expression}Min`, `${expression}Max`];
  switch (operator) {
    case "eq":
      return `(${first} >= ${scope.param(min)} AND ${after} <= ${scope.param(max)})`;
    case "ne":
      return `NOT coalesce(${first} >= ${scope.param(min)} AND ${after} <= ${scope.param(max)}, false)`;
    case "gte":
      return `${first} >= ${scope.param(min)}`;
    case "gt":
      return `${first} >= ${scope.param(max)}`;
    case "lte":
      return `${after} <= ${scope.param(max)}`;
    default:
      return `${after} <= ${scope.param(min)}`;
  }
}
