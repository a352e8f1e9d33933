import { readNode } from "../../src/graph/rows.js";
import type { List } from "./questions.js";

type Row = readonly unknown[];

/** Our statement's rows in the shape of the answer, for a question that asks for names alone. */
export function decode(list: List, rows: readonly Row[]): unknown {
  if (list.first === 0) return { totalCount: rows[0]?.[0] };
  return { nodes: rows.slice(0, list.first).map(([, node, answers]) => nodeOf(list, node, answers)) };
}

function nodeOf({ lists = [] }: List, node: unknown, answers: unknown): unknown {
  const row = readNode(node, true) as unknown as Record<string, unknown>;
  lists.forEach((list, index) => {
    const [rows, count] = [(answers as unknown[])[2 * index] as Row[] | null, (answers as unknown[])[2 * index + 1]];
    row[list.field] = { totalCount: count, nodes: rows?.slice(0, list.first).map(([, , below, , deeper]) => nodeOf(list, below, deeper)) };
  });
  return row;
}
