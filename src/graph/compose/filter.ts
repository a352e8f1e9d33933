import { edgeOf } from "../../fragments/fragments.js";
import type { EdgeFragment } from "../../fragments/header.js";
import { InputError } from "../../errors/inputError.js";
import {
  datedProperties,
  lowerFirst,
  nounNames,
  nouns,
  relationships,
  type NounName,
  type Properties,
  type Property,
} from "../../vocabulary/index.js";
import { branch, countLeaf, leaf, type FilterInput, type Position } from "./conditions.js";
import { patternOf } from "./pattern.js";
import { where, type Scope } from "./scope.js";

const maxFilterDepth = 4;

const identity: Property = { type: "string", en: "", zh: "" };
const truth: Property = { type: "boolean", en: "", zh: "" };
const factIdentity: Properties = { id: identity, implied: truth };

const nounOfBranch = new Map(nounNames.map((noun) => [lowerFirst(noun), noun]));

/**
 * Cypher that is true of the nodes that a filter keeps; never null below a `not`.
 * @throws InputError naming the path in the filter, what came and what is allowed
 */
export function nodeFilter(input: FilterInput, of: readonly NounName[], variable: string, includeImplied: boolean, scope: Scope): string {
  return nodes(input, of, variable, { scope, path: "filter", depth: 1, negated: false, includeImplied, leaves: { count: 0, values: 0 } });
}

/**
 * Cypher that is true of the relationships that a filter keeps.
 * @throws InputError naming the path in the filter, what came and what is allowed
 */
export function factFilter(input: FilterInput, edge: EdgeFragment, variable: string, scope: Scope): string {
  return facts(input, edge, variable, {
    scope,
    path: "edgeFilter",
    depth: 1,
    negated: false,
    includeImplied: true,
    leaves: { count: 0, values: 0 },
  });
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
    const { tree } = nouns[noun];
    if (key === "under" && tree !== undefined) return underneath(value, noun, tree, variable, here);
    const edge = edgeOf(noun, key);
    if (edge === undefined) throw new InputError(here.path, key, `a property or an edge of ${noun}`);
    return throughEdge(branch(value, here), edge, variable, here);
  });
}

/** No tree of the graph is deeper than this. */
const maxTreeDepth = 20;

/** True of the node itself and of its descendants in the tree. */
function underneath(id: unknown, noun: NounName, tree: string, variable: string, at: Position): string {
  countLeaf(at.path, at);
  const [steps, top] = [at.scope.variable("steps"), at.scope.variable("top")];
  const stated = at.includeImplied ? [] : [`all(step IN ${steps} WHERE step.implied = false)`];
  return `EXISTS { MATCH (${variable})-[${steps}:${tree}*0..${maxTreeDepth}]->(${top}:${noun} {id: ${at.scope.param(id)}})${where([...at.scope.visible(top), ...stated])} }`;
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
  if (at.depth > maxFilterDepth) throw new InputError(at.path, `depth ${at.depth}`, `a filter nested at most ${maxFilterDepth} deep`);
  const parts: string[] = [];
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const here = { ...at, path: `${at.path}.${key}` };
    if (value === null) throw new InputError(here.path, null, "a value; ask for absence by isNull: true");
    if (key === "and" || key === "or") {
      const each = (value as FilterInput[]).map((item, index) =>
        combine(item, { ...here, path: `${here.path}[${index}]`, depth: at.depth + 1 }, single),
      );
      parts.push(each.length === 0 ? here.scope.truth(key === "and") : `(${each.join(key === "and" ? " AND " : " OR ")})`);
    } else if (key === "not") {
      parts.push(`NOT (${combine(value as FilterInput, { ...here, depth: at.depth + 1, negated: true }, single)})`);
    } else {
      parts.push(single(key, value, here));
    }
  }
  if (parts.length === 0) countLeaf(at.path, at);
  return parts.length === 0 ? at.scope.truth(true) : parts.join(" AND ");
}

function throughEdge(input: FilterInput, edge: EdgeFragment, parent: string, at: Position): string {
  const parts = Object.entries(input).flatMap(([quantifier, value]) => {
    if (value === undefined) return [];
    const here = { ...at, path: `${at.path}.${quantifier}`, depth: at.depth + 1, negated: quantifier === "every" || at.negated };
    const { node, edge: fact } = branch(value, here);
    if (node == null && fact == null) countLeaf(here.path, here);
    const variables = {
      parent,
      relationship: at.scope.variable(edge.variables.relationship),
      node: at.scope.variable(edge.variables.node),
    };
    const kept = [
      ...(fact == null ? [] : [facts(branch(fact, here), edge, variables.relationship, { ...here, path: `${here.path}.edge` })]),
      ...(node == null ? [] : [nodes(branch(node, here), edge.nodes, variables.node, { ...here, path: `${here.path}.node` })]),
    ];
    const seen = [
      ...at.scope.visible(variables.node),
      ...(at.includeImplied ? [] : [`${variables.relationship}.implied = false`, `${variables.node}.implied = false`]),
    ];
    const pattern = `MATCH ${patternOf(edge, variables)}`;
    if (quantifier === "every") {
      if (kept.length === 0) return [];
      return [`NOT EXISTS { ${pattern}${where([...seen, `NOT (${kept.join(" AND ")})`])} }`];
    }
    return [`${quantifier === "none" ? "NOT " : ""}EXISTS { ${pattern}${where([...seen, ...kept])} }`];
  });
  return parts.length === 0 ? at.scope.truth(true) : parts.join(" AND ");
}
