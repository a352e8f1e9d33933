import type { Page } from "../page.js";
import { projectNode } from "../rows.js";
import type { NounName } from "../../vocabulary/index.js";
import type { Viewer } from "../../access/viewer.js";
import { fullPage, type Lookahead } from "./lookahead.js";
import { matchKept } from "./anchor.js";
import { readNestedEdges } from "./edge.js";
import { rangeConditions, direction, limit } from "./range.js";
import { Scope, where } from "./scope.js";
import type { Statement } from "../../neo4j/statement.js";
import { selectionConditions, type Selection } from "./selection.js";

/** Nodes by their ids: one row `[id, node, nested edges]` for each that exists. */
export function nodesByIds(noun: NounName, ids: readonly string[], viewer: Viewer, lookahead: Lookahead = fullPage): Statement {
  const scope = new Scope(viewer);
  const node = scope.variable("node");
  const given = scope.param(ids, ["none"]);
  const nested = readNestedEdges(lookahead.edges, node, scope);
  return scope.statement(
    `${noun}.byIds`,
    `UNWIND ${given} AS id MATCH (${node}:${noun} {id: id})${where(scope.visible(node))} ${nested.calls}RETURN id, ${projectNode(node, [noun], lookahead.nodes)} AS row${nested.column}`,
  );
}

/** Which of some nodes a selection keeps: one row `[id]` for each. */
export function nodesKept(noun: NounName, ids: readonly string[], selection: Selection, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const node = scope.variable("node");
  return scope.statement(
    `${noun}.kept`,
    `UNWIND ${scope.param(ids)} AS id MATCH (${node}:${noun} {id: id})${where(selectionConditions([noun], node, selection, scope))} RETURN id`,
  );
}

/** A page of all nodes of a noun: rows `[key, node, nested edges]`. */
export function nounList(noun: NounName, page: Page, selection: Selection, viewer: Viewer, lookahead: Lookahead = fullPage): Statement {
  const scope = new Scope(viewer);
  const node = scope.variable("node");
  const key = `${node}.${page.order.key}`;
  const kept = [...rangeConditions(key, page, scope), ...selectionConditions([noun], node, selection, scope)];
  const size = limit(page, scope);
  const ordered = matchKept(
    noun,
    node,
    kept,
    `WITH ${node} ORDER BY ${key} ${direction(page)} LIMIT ${size} `,
    size,
    selection.filter,
    scope,
  );
  const nested = readNestedEdges(lookahead.edges, node, scope);
  return scope.statement(
    `${noun}.list`,
    `${ordered}${nested.calls}RETURN ${key} AS key, ${projectNode(node, [noun], lookahead.nodes)} AS row${nested.column}`,
  );
}

/** Which nodes of a noun are counted. */
export interface Counted {
  readonly noun: NounName;
  readonly selection: Selection;
}

const countOf = ({ noun, selection }: Counted, as: string, scope: Scope): string => {
  const node = scope.variable("node");
  return `MATCH (${node}:${noun})${where(selectionConditions([noun], node, selection, scope))} RETURN count(${node}) AS ${as}`;
};

/** How many nodes of a noun there are: one row `[count]`. */
export function nounCount(counted: Counted, viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  return scope.statement(`${counted.noun}.count`, countOf(counted, "count", scope));
}

/** Several counts at once: one row of them. */
export function nounCounts(counted: readonly Counted[], viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const counts = counted.map((each) => ({ each, as: scope.variable("count") }));
  const calls = counts.map(({ each, as }) => `CALL () { ${countOf(each, as, scope)} }`);
  return scope.statement("counts", `${calls.join(" ")} RETURN ${counts.map(({ as }) => as).join(", ")}`);
}
