import type { EdgeLookahead, Lookahead } from "../compose/lookahead.js";
import { readNode } from "../rows.js";
import { RowError } from "../../neo4j/rowError.js";
import type { NodeRow } from "../../vocabulary/index.js";

const prefetched = Symbol("prefetched");

interface PrefetchedEdges {
  readonly edges: readonly EdgeLookahead[];
  readonly values: readonly unknown[];
}

/** An edge that was read before its resolver asked for it. */
export interface Prefetched {
  readonly edgeLookahead: EdgeLookahead;
  readonly rows: readonly unknown[] | null;
  readonly count: number | null;
}

/** Reads a node and keeps its nested edges with it: for each its rows and its count. */
export function readNodeWithEdges(node: unknown, { nodes, edges }: Lookahead, values: unknown): NodeRow {
  const row = readNode(node, nodes);
  if (edges.length === 0) return row;
  if (!Array.isArray(values) || values.length !== 2 * edges.length) throw new RowError(`expected rows and counts of ${edges.length} edges`);
  (row as { [prefetched]?: PrefetchedEdges })[prefetched] = { edges, values };
  return row;
}

/** What was prefetched for a field of a node. */
export function prefetchedFor(row: NodeRow, field: object): Prefetched | undefined {
  const kept = (row as { [prefetched]?: PrefetchedEdges })[prefetched];
  if (kept === undefined) return undefined;
  const index = kept.edges.findIndex((edgeLookahead) => edgeLookahead.field === field && edgeLookahead.parent === row.__typename);
  if (index < 0) return undefined;
  return {
    edgeLookahead: kept.edges[index] as EdgeLookahead,
    rows: kept.values[2 * index] as unknown[] | null,
    count: kept.values[2 * index + 1] as number | null,
  };
}
