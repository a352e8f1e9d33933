import type { EdgeFragment } from "../../fragments/header.js";
import { isByKey, type Page } from "../page.js";
import { projectFact, projectNode } from "../rows.js";
import { hasSuccession } from "../../vocabulary/index.js";
import { dayAfter } from "../../time/edtf.js";
import type { Viewer } from "../../access/viewer.js";
import { relationships, type NounName } from "../../vocabulary/index.js";
import { fullPage, type EdgeLookahead, type Lookahead } from "./lookahead.js";
import { factFilter } from "./filter.js";
import { patternOf, type Variables } from "./pattern.js";
import { rangeConditions, direction, limit } from "./range.js";
import { Scope, where } from "./scope.js";
import type { Statement } from "../../neo4j/statement.js";
import { selectionConditions, keepsAllCertainties, type Selection } from "./selection.js";

/** A hub's relationships are read along their stored key; any other order sorts all of them, up to this many. */
export const maxSortedRows = 10_000;

/** Whether a page sorts the relationships of what may be a hub. */
export const sortsHub = (edge: EdgeFragment, page: Page): boolean => edge.key !== "id" && !isByKey(page);

/** How surely a dated relationship held on a day; null without a day, or where it cannot end. */
function certainty(edge: EdgeFragment, relationship: string, day: string | null, scope: Scope): string | null {
  if (day === null || !edge.relationships.some((type) => relationships[type].dated)) return null;
  const asOf = scope.param(day);
  const next = scope.param(dayAfter(day));
  const succeeded = edge.relationships.some(hasSuccession) ? ` OR ${relationship}.succeededMax <= ${next}` : "";
  // A CASE, because the planner turns an OR into two scans along a hub's key, joined and sorted again.
  return (
    `CASE WHEN ${asOf} IN coalesce(${relationship}.seenOn, []) THEN 'CERTAIN' ` +
    `WHEN ${relationship}.sinceMin > ${asOf} OR ${relationship}.untilMax <= ${next}${succeeded} THEN 'FALSE' ` +
    `WHEN ${relationship}.sinceMax <= ${next} AND ${relationship}.untilMin > ${asOf} THEN 'CERTAIN' ELSE 'POSSIBLE' END`
  );
}

function certaintyCondition(edge: EdgeFragment, relationship: string, selection: Selection, scope: Scope): string[] {
  const held = certainty(edge, relationship, selection.asOf, scope);
  return held === null || keepsAllCertainties(selection) ? [] : [`${held} IN ${scope.param(selection.certainties)}`];
}

const edgeConditions = (edge: EdgeFragment, variables: Variables, selection: Selection, scope: Scope): string[] => [
  ...(selection.includeImplied ? [] : [`${variables.relationship}.implied = false`]),
  ...certaintyCondition(edge, variables.relationship, selection, scope),
  ...(selection.edgeFilter === null ? [] : [factFilter(selection.edgeFilter, edge, variables.relationship, scope)]),
  ...selectionConditions(edge.nodes, variables.node, selection, scope),
];

const variablesOf = (edge: EdgeFragment, parent: string, scope: Scope): Variables => ({
  parent,
  relationship: scope.variable(edge.variables.relationship),
  node: scope.variable(edge.variables.node),
});

/** The inside of a CALL that reads a page of an edge from a bound parent and returns its rows under a name. */
function readPage(
  { edge, page, selection, keys, facts, nodes, edges }: Pick<EdgeLookahead, "edge" | "page" | "selection"> & Lookahead,
  parent: string,
  rows: string,
  scope: Scope,
): string {
  const variables = variablesOf(edge, parent, scope);
  const { relationship, node } = variables;
  const match = `MATCH ${patternOf(edge, variables)}`;
  const held = certainty(edge, relationship, selection.asOf, scope);
  const key = scope.variable("key");

  // Aliasing the key before comparing it keeps the planner from scanning the key's index once per parent.
  const inOrder =
    edge.key !== "id" && isByKey(page)
      ? `${match} USING INDEX SEEK ${relationship}:${edge.relationships[0]}(${edge.key})` +
        where([
          ...rangeConditions(`${relationship}.${edge.key}`, page, scope, `${parent}.id + '|' + `),
          ...edgeConditions(edge, variables, selection, scope),
        ]) +
        ` WITH ${relationship}, ${node}, ${relationship}.${edge.key} AS ${key} ORDER BY ${key}`
      : `${match}${where(edgeConditions(edge, variables, selection, scope))}` +
        ` WITH ${relationship}, ${node}, ${isByKey(page) ? `${relationship}.${edge.key}` : `${node}.${page.order.key} + '\\t' + ${relationship}.id`} AS ${key}` +
        `${where(rangeConditions(key, page, scope))} WITH * ORDER BY ${key}`;
  const limited = `${inOrder} ${direction(page)} LIMIT ${limit(page, scope)} `;
  const inner = readNestedEdges(edges, node, scope, edge.nodes);
  const last = edges.length > 0 ? `, ${held ?? "null"}, ${inner.answers}` : held === null ? "" : `, ${held}`;
  return `${limited}${inner.calls}RETURN collect([${keys ? key : "null"}, ${facts === "none" ? "null" : projectFact(relationship, edge.relationships, facts)}, ${projectNode(node, edge.nodes, nodes)}${last}]) AS ${rows}`;
}

function countOf({ edge, selection }: Pick<EdgeLookahead, "edge" | "selection">, parent: string, scope: Scope): string {
  const variables = variablesOf(edge, parent, scope);
  const kept = edgeConditions(edge, variables, selection, scope);
  return kept.length === 0
    ? `COUNT { ${patternOf(edge, { ...variables, relationship: "", node: "" })} }`
    : `COUNT { MATCH ${patternOf(edge, variables)}${where(kept)} }`;
}

/** Cypher that reads nested edges of a bound node. */
interface NestedEdges {
  /** One CALL per page. */
  readonly calls: string;
  /** A list with the rows and the count of each edge, null where not asked for. */
  readonly answers: string;
  /** The same as a further column of a statement. */
  readonly column: string;
}

/** Reads nested edges of a node. Nested by CALL, because planning nested COLLECTs takes twice as long with each level. */
export function readNestedEdges(edges: readonly EdgeLookahead[], node: string, scope: Scope, of: readonly NounName[] = []): NestedEdges {
  const read = edges.map((edgeLookahead) => {
    const parent = of.length > 1 ? `${node}:${edgeLookahead.parent}` : node;
    const rows = edgeLookahead.rows ? scope.variable("rows") : "null";
    const call = edgeLookahead.rows
      ? `CALL (${node}) { ${of.length > 1 ? `WITH * WHERE ${parent} ` : ""}${readPage(edgeLookahead, node, rows, scope)} } `
      : "";
    return { call, rows, count: edgeLookahead.count ? countOf(edgeLookahead, parent, scope) : "null" };
  });
  const answers = `[${read.map(({ rows, count }) => `${rows}, ${count}`).join(", ")}]`;
  return { calls: read.map(({ call }) => call).join(""), answers, column: edges.length === 0 ? "" : `, ${answers} AS answers` };
}

/**
 * A page of one edge from each of many parents: one row `[id, rows, degree]` per parent, with `rows` of `[key, fact, node, certainty,
 * nested edges]`; the last two only where asked for.
 */
export function edgeLists(
  edge: EdgeFragment,
  parent: NounName,
  ids: readonly string[],
  page: Page,
  selection: Selection,
  viewer: Viewer,
  lookahead: Lookahead = fullPage,
): Statement {
  const scope = new Scope(viewer);
  const given = scope.param(ids, ["none"]);
  const from = scope.variable(edge.variables.parent);
  const sorted = sortsHub(edge, page);
  const degree = `COUNT { ${patternOf(edge, { parent: from, relationship: "", node: "" })} }`;
  return scope.statement(
    edge.name,
    `UNWIND ${given} AS id MATCH (${from}:${parent} {id: id})${where(scope.visible(from))} ` +
      (sorted
        ? `WITH id, ${from}, ${degree} AS degree CALL (${from}, degree) { WITH * WHERE degree <= ${maxSortedRows} `
        : `CALL (${from}) { `) +
      `${readPage({ edge, page, selection, ...lookahead }, from, "rows", scope)} } RETURN id, rows, ${sorted ? "degree" : "null AS degree"}`,
  );
}

/** The count of an edge for each of many parents: one row `[id, count]` per parent. */
export function edgeCounts(edge: EdgeFragment, parent: NounName, ids: readonly string[], selection: Selection, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const given = scope.param(ids);
  const from = scope.variable(edge.variables.parent);
  const counted = countOf({ edge, selection }, from, scope);
  return scope.statement(
    `${edge.name}.count`,
    `UNWIND ${given} AS id MATCH (${from}:${parent} {id: id})${where(scope.visible(from))} RETURN id, ${counted} AS count`,
  );
}
