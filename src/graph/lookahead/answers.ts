import type { Ask, Wanted } from "../compose/ask.js";
import { readNode } from "../rows.js";
import { RowError } from "../../neo4j/rowError.js";
import type { NodeRow } from "../../vocabulary/index.js";

const answers = Symbol("answers");

interface Answered {
  readonly asks: readonly Ask[];
  readonly values: readonly unknown[];
}

/** What was asked of a node before its resolver did, and what the graph said. */
export interface Answer {
  readonly ask: Ask;
  readonly rows: readonly unknown[] | null;
  readonly count: number | null;
}

/** Reads a node, and keeps with it what a statement read below it: for each ask its rows and its count. */
export function readAnswered(node: unknown, { brief, below: asks }: Wanted, values: unknown): NodeRow {
  const row = readNode(node, brief);
  if (asks.length === 0) return row;
  if (!Array.isArray(values) || values.length !== 2 * asks.length) throw new RowError(`expected the answers to ${asks.length} asks`);
  (row as { [answers]?: Answered })[answers] = { asks, values };
  return row;
}

/** The answer to what a field asks of a node, where it was read ahead. */
export function answerTo(row: NodeRow, field: object): Answer | undefined {
  const kept = (row as { [answers]?: Answered })[answers];
  if (kept === undefined) return undefined;
  const index = kept.asks.findIndex((ask) => ask.field === field && ask.parent === row.__typename);
  if (index < 0) return undefined;
  return {
    ask: kept.asks[index] as Ask,
    rows: kept.values[2 * index] as unknown[] | null,
    count: kept.values[2 * index + 1] as number | null,
  };
}
