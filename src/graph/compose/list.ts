import type { EdgeFragment } from "../header.js";
import { isByKey, type Page } from "../page.js";
import { projectFact, projectNode } from "../rows.js";
import { relationships, type NounName } from "../vocabulary/index.js";
import type { FilterInput } from "./conditions.js";
import { factFilter, nodeFilter } from "./filter.js";
import { patternOf, type Variables } from "./pattern.js";
import { Scope, where, type Statement } from "./scope.js";
import type { Viewer } from "../viewer.js";
import { hasSuccession } from "../successions.js";
import { allCertainties, dayAfter, type Certainty } from "../time.js";

/** What chooses the members of a list, whatever the page. */
export interface Selection {
  readonly filter: FilterInput | null;
  /** Conditions on the relationships of an edge. */
  readonly edgeFilter: FilterInput | null;
  /** False leaves out what sources only imply. */
  readonly includeImplied: boolean;
  /** The day whose certainty is told with each relationship, and by which they are kept. */
  readonly asOf: string | null;
  /** Which answers are kept, where a day is asked. */
  readonly certainties: readonly Certainty[];
}

export const everything: Selection = { filter: null, edgeFilter: null, includeImplied: true, asOf: null, certainties: ["CERTAIN", "POSSIBLE"] };

/** A hub's relationships are read along their stored key; every other order sorts them all, up to this many. */
export const mostSorted = 10_000;

/** Sorts after every key. */
const last = "\u{10FFFF}";

/** One row more than the page, which tells whether there is a next one. */
const limit = (page: Page, scope: Scope): string => scope.param(BigInt(page.size + 1));

const between = (key: string, page: Page, scope: Scope, prefix = ""): string[] => {
  const [low, high] = page.descending ? [page.before, page.after] : [page.after, page.before];
  return [`${key} > ${prefix}${scope.param(low ?? "")}`, `${key} < ${prefix}${scope.param(high ?? last)}`];
};

/** A page that counts from the end is read backwards. */
const direction = (page: Page): string => (page.descending === page.fromEnd ? "ASC" : "DESC");

/** Nodes by their ids: a row `[id, node]` for each that is there. */
export function nodesByIds(noun: NounName, ids: readonly string[], viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const node = scope.variable("node");
  const given = scope.param(ids);
  return {
    name: `${noun}.byIds`,
    text: `UNWIND ${given} AS id MATCH (${node}:${noun} {id: id})${where(scope.visible(node))} RETURN id, ${projectNode(node, [noun])} AS row`,
    params: scope.params,
  };
}

const chosen = (of: readonly NounName[], variable: string, { filter, includeImplied }: Selection, scope: Scope): string[] => [
  ...scope.visible(variable),
  ...(includeImplied ? [] : [`${variable}.implied = false`]),
  ...(filter === null ? [] : [nodeFilter(filter, of, variable, includeImplied, scope)]),
];

/** A page of all nodes of a noun: rows `[key, node]`. */
export function nounList(noun: NounName, page: Page, selection: Selection, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const node = scope.variable("node");
  const key = `${node}.${page.order.key}`;
  const kept = [...between(key, page, scope), ...chosen([noun], node, selection, scope)];
  return {
    name: `${noun}.list`,
    text:
      `MATCH (${node}:${noun})${where(kept)} WITH ${node} ORDER BY ${key} ${direction(page)} LIMIT ${limit(page, scope)} ` +
      `RETURN ${key} AS key, ${projectNode(node, [noun])} AS row`,
    params: scope.params,
  };
}

/** How many nodes of a noun there are: one row `[count]`. */
export function nounCount(noun: NounName, selection: Selection, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const node = scope.variable("node");
  return { name: `${noun}.count`, text: `MATCH (${node}:${noun})${where(chosen([noun], node, selection, scope))} RETURN count(${node}) AS count`, params: scope.params };
}

/** How surely a dated relationship held on a day; null where no day is asked or it cannot end. */
function certainty(edge: EdgeFragment, relationship: string, day: string | null, scope: Scope): string | null {
  if (day === null || !edge.relationships.some((type) => relationships[type].dated)) return null;
  const asOf = scope.param(day);
  const next = scope.param(dayAfter(day));
  const succeeded = edge.relationships.some(hasSuccession) ? ` OR ${relationship}.succeededMax <= ${next}` : "";
  // An OR the planner would read as two walks along a hub's key, joined and sorted again; a CASE it leaves alone.
  return (
    `CASE WHEN ${asOf} IN coalesce(${relationship}.seenOn, []) THEN 'CERTAIN' ` +
    `WHEN ${relationship}.sinceMin > ${asOf} OR ${relationship}.untilMax <= ${next}${succeeded} THEN 'FALSE' ` +
    `WHEN ${relationship}.sinceMax <= ${next} AND ${relationship}.untilMin > ${asOf} THEN 'CERTAIN' ELSE 'POSSIBLE' END`
  );
}

function heldOn(edge: EdgeFragment, relationship: string, { asOf, certainties }: Selection, scope: Scope): string[] {
  const held = certainty(edge, relationship, asOf, scope);
  return held === null || certainties.length === allCertainties.length ? [] : [`${held} IN ${scope.param(certainties)}`];
}

const edgeChosen = (edge: EdgeFragment, variables: Variables, selection: Selection, scope: Scope): string[] => [
  ...(selection.includeImplied ? [] : [`${variables.relationship}.implied = false`]),
  ...heldOn(edge, variables.relationship, selection, scope),
  ...(selection.edgeFilter === null ? [] : [factFilter(selection.edgeFilter, edge, variables.relationship, scope)]),
  ...chosen(edge.nodes, variables.node, selection, scope),
];

const variablesOf = (edge: EdgeFragment, scope: Scope): Variables => ({
  parent: scope.variable(edge.variables.parent),
  relationship: scope.variable(edge.variables.relationship),
  node: scope.variable(edge.variables.node),
});

/** A page of one edge from each of many parents: a row `[id, rows, degree]` a parent, `rows` of `[key, fact, node]`, and the certainty where a day is asked. */
export function edgeLists(edge: EdgeFragment, parent: NounName, ids: readonly string[], page: Page, selection: Selection, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const given = scope.param(ids);
  const variables = variablesOf(edge, scope);
  const { relationship, node } = variables;
  const match = `MATCH ${patternOf(edge, variables)}`;
  const held = certainty(edge, relationship, selection.asOf, scope);
  const row = `[key, ${projectFact(relationship, edge.relationships)}, ${projectNode(node, edge.nodes)}${held === null ? "" : `, ${held}`}]`;
  const hub = edge.key !== "id";
  const sorted = hub && !isByKey(page);

  // Aliasing the key before it is compared keeps the planner from walking the key's index once for every parent.
  const inner =
    hub && !sorted
      ? `${match} USING INDEX SEEK ${relationship}:${edge.relationships[0]}(${edge.key})` +
        where([...between(`${relationship}.${edge.key}`, page, scope, `${variables.parent}.id + '|' + `), ...edgeChosen(edge, variables, selection, scope)]) +
        ` WITH ${relationship}, ${node}, ${relationship}.${edge.key} AS key ORDER BY key`
      : `${match}${where(edgeChosen(edge, variables, selection, scope))}` +
        ` WITH ${relationship}, ${node}, ${isByKey(page) ? `${relationship}.${edge.key}` : `${node}.${page.order.key} + '\\t' + ${relationship}.id`} AS key` +
        `${where(between("key", page, scope))} WITH * ORDER BY key`;
  const guard = sorted ? `, COUNT { ${patternOf(edge, { parent: variables.parent, relationship: "", node: "" })} } AS degree` : "";
  return {
    name: edge.name,
    text:
      `UNWIND ${given} AS id MATCH (${variables.parent}:${parent} {id: id})${where(scope.visible(variables.parent))} ` +
      (sorted ? `WITH id, ${variables.parent}${guard} CALL (${variables.parent}, degree) { WITH * WHERE degree <= ${mostSorted} ` : `CALL (${variables.parent}) { `) +
      `${inner} ${direction(page)} LIMIT ${limit(page, scope)} RETURN collect(${row}) AS rows } ` +
      `RETURN id, rows, ${sorted ? "degree" : "null AS degree"}`,
    params: scope.params,
  };
}

/** How many an edge has, for each of many parents: a row `[id, count]` a parent. */
export function edgeCounts(edge: EdgeFragment, parent: NounName, ids: readonly string[], selection: Selection, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const given = scope.param(ids);
  const variables = variablesOf(edge, scope);
  const kept = edgeChosen(edge, variables, selection, scope);
  const counted =
    kept.length === 0
      ? `COUNT { ${patternOf(edge, { ...variables, relationship: "", node: "" })} }`
      : `COUNT { MATCH ${patternOf(edge, variables)}${where(kept)} }`;
  return {
    name: `${edge.name}.count`,
    text: `UNWIND ${given} AS id MATCH (${variables.parent}:${parent} {id: id})${where(scope.visible(variables.parent))} RETURN id, ${counted} AS count`,
    params: scope.params,
  };
}
