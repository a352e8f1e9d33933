import type { Statement } from "../../src/neo4j/statement.js";
import { readNode } from "../../src/graph/rows.js";
import { nouns, type NounName } from "../../src/vocabulary/index.js";
import { nounOfRoot, type List } from "./list.js";

type Row = readonly unknown[];

/** The statements that answered a root. */
export interface OfRoot {
  readonly list: List;
  readonly rows: Statement | null;
  readonly count: Statement | null;
  /** The count's column, where one statement counts for several roots. */
  readonly column: number;
}

/** Which of our statements answered which root; null where a root took others than its own. */
export function byRoots(roots: readonly List[], statements: readonly Statement[]): OfRoot[] | null {
  const left = [...statements];
  const take = (name: string): Statement | null => {
    const at = left.findIndex((each) => each.name === name);
    return at < 0 ? null : (left.splice(at, 1)[0] as Statement);
  };
  const together = take("counts");
  let columns = 0;
  const countOf = (list: List): Pick<OfRoot, "count" | "column"> => {
    if (list.count !== true) return { count: null, column: 0 };
    return together === null ? { count: take(`${nounOfRoot(list)}.count`), column: 0 } : { count: together, column: columns++ };
  };
  const found = roots.map((list) => ({ list, rows: list.first === 0 ? null : take(`${nounOfRoot(list)}.list`), ...countOf(list) }));
  const isWhole = found.every(({ list, rows, count }) => (list.first === 0 || rows !== null) && (list.count !== true || count !== null));
  return isWhole && left.length === 0 ? found : null;
}

/** Our statements' rows in the shape of the answer, for a root that asks for names alone. */
export function decode({ list, column }: OfRoot, rows: readonly Row[] | null, counts: readonly Row[] | null): unknown {
  const page = rows?.slice(0, list.first).map(([, node, answers]) => nodeOf(list, node, answers));
  return { totalCount: counts?.[0]?.[column], nodes: list.last === true ? page?.reverse() : page };
}

function nodeOf({ lists = [] }: List, node: unknown, answers: unknown): unknown {
  const values = node as readonly [NounName, ...unknown[]];
  // Where all of a node was read, there is its noun, its id, whether it is implied, and what the vocabulary names.
  const isFull = values.length === 3 + Object.keys(nouns[values[0]].properties).length;
  const row = readNode(values, isFull ? "full" : "summary") as unknown as Record<string, unknown>;
  lists.forEach((list, index) => {
    const [rows, count] = [(answers as unknown[])[2 * index] as Row[] | null, (answers as unknown[])[2 * index + 1]];
    const page = rows?.slice(0, list.first).map(([, , below, , deeper]) => nodeOf(list, below, deeper));
    row[list.field] = { totalCount: count, nodes: list.last === true ? page?.reverse() : page };
  });
  return row;
}
