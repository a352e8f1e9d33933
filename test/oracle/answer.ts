import { certaintyOf, isDay, type Certainty } from "./dates.js";
import { keepsFact, keepsNode, type Filter } from "./filterOf.js";
import type { OracleFact, OracleGraph, OracleNode } from "./graphOf.js";
import type { Reading } from "./readings.js";
import { compareKeys, sortKey, type SortKey } from "./sortKeys.js";

/** The arguments of a list, as graphql-js coerced them. */
export interface ListArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: string | null;
  readonly filter?: Filter | null;
  readonly edgeFilter?: Filter | null;
  readonly includeImplied?: boolean | null;
  readonly asOf?: string | null;
  readonly certainty?: readonly Certainty[] | null;
}

/** What the server must refuse, with the argument that it must name. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(readonly argument: string) {
    super(`${argument} is refused.`);
  }
}

export interface OracleEdge {
  readonly is: "edge";
  readonly node: OracleNode;
  readonly fact: OracleFact | null;
  readonly cursor: string;
  readonly certainty: Certainty | null;
}

export interface OracleConnection {
  readonly is: "connection";
  readonly edges: readonly OracleEdge[];
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly node: OracleNode;
  readonly fact: OracleFact | null;
  readonly key: SortKey;
}

const cursorMark = "oracle:";

/** The oracle's own cursor; the server's are matched with these. */
export const isOracleCursor = (value: unknown): value is string => typeof value === "string" && value.startsWith(cursorMark);

const writeCursor = (order: string, key: SortKey): string => cursorMark + JSON.stringify([order, key]);

function readCursor(text: string, order: string, argument: string): SortKey {
  if (!isOracleCursor(text)) throw new Refusal(argument);
  const [made, key] = JSON.parse(text.slice(cursorMark.length)) as [string, SortKey];
  if (made !== order) throw new Refusal(argument);
  return key;
}

function sizeOf(size: number, argument: string): number {
  if (size < 1 || size > 100) throw new Refusal(argument);
  return size;
}

const answered: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

/** Null where no day is asked, or the relationship cannot end. */
function certaintyIn(graph: OracleGraph, fact: OracleFact | null, reading: Reading | null, { asOf }: ListArguments): Certainty | null {
  if (asOf == null || fact === null || reading?.dated !== true) return null;
  return certaintyOf(
    asOf,
    fact.values,
    graph.rivals(fact).map(({ values }) => values),
  );
}

/** Whether the list has the row, whatever the page. */
function isChosen(graph: OracleGraph, { node, fact }: Pick<Row, "node" | "fact">, reading: Reading | null, args: ListArguments): boolean {
  const includeImplied = args.includeImplied ?? true;
  if (!includeImplied && (node.implied || fact?.implied === true)) return false;
  const certainty = certaintyIn(graph, fact, reading, args);
  if (certainty !== null && !(args.certainty ?? answered).includes(certainty)) return false;
  if (args.edgeFilter != null && fact !== null && !keepsFact(fact, args.edgeFilter)) return false;
  return args.filter == null || keepsNode(graph, node, args.filter, includeImplied, reading?.nodes);
}

/** A list of all nodes of a noun, or along an edge from a parent. */
export function listOf(
  graph: OracleGraph,
  from: readonly OracleNode[] | { readonly reading: Reading; readonly parent: OracleNode },
  args: ListArguments,
): OracleConnection {
  const reading = "reading" in from ? from.reading : null;
  const found =
    "reading" in from
      ? graph.along(from.reading, from.parent).map((fact) => ({ node: fact[from.reading.far], fact }))
      : from.map((node) => ({ node, fact: null }));
  const orderBy = args.orderBy ?? "KEY_ASC";
  const order = orderBy.replace(/_(ASC|DESC)$/, "");
  const sign = orderBy.endsWith("_DESC") ? -1 : 1;
  if (args.first != null && args.last != null) throw new Refusal("last");
  const size = args.last == null ? sizeOf(args.first ?? 20, "first") : sizeOf(args.last, "last");
  const after = args.after == null ? null : readCursor(args.after, orderBy, "after");
  const before = args.before == null ? null : readCursor(args.before, orderBy, "before");
  if (args.certainty != null && args.asOf == null) throw new Refusal("certainty");
  if (args.asOf != null && !isDay(args.asOf)) throw new Refusal("asOf");

  const chosen: readonly Row[] = found
    .filter((row) => isChosen(graph, row, reading, args))
    .map((row) => ({ ...row, key: sortKey(order, row.node, row.fact, reading) }));
  const sorted = [...chosen].sort((a, b) => sign * compareKeys(a.key, b.key));
  const within = sorted.filter(
    ({ key }) => (after === null || sign * compareKeys(key, after) > 0) && (before === null || sign * compareKeys(key, before) < 0),
  );
  const page = args.last == null ? within.slice(0, size) : within.slice(-size);
  const edges = page.map(({ node, fact, key }): OracleEdge => {
    return { is: "edge", node, fact, cursor: writeCursor(orderBy, key), certainty: certaintyIn(graph, fact, reading, args) };
  });
  const more = within.length > page.length;
  return {
    is: "connection",
    edges,
    totalCount: chosen.length,
    pageInfo: {
      // A cursor comes from the list, so what it stands for lies beyond the page.
      hasNextPage: before !== null || (args.last == null && more),
      hasPreviousPage: after !== null || (args.last != null && more),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
