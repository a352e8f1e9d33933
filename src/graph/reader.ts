import DataLoader from "dataloader";
import pLimit from "p-limit";
import { knownOf, type Facet, type Recorded } from "./compose/known.js";
import { edgeCounts, edgeLists, everything, mostSorted, nodesByIds, nounCount, nounList, type Selection } from "./compose/list.js";
import type { Statement } from "./compose/scope.js";
import { ConnectionRow, EdgeRow } from "./connectionRow.js";
import type { Database } from "./database.js";
import type { Deadline } from "./deadline.js";
import type { EdgeFragment } from "./header.js";
import { InputError } from "./inputError.js";
import { ordersOf, sharedOrders } from "./orders.js";
import { isByKey, orderText, readPage, type Page, type PageArguments } from "./page.js";
import { queryStatement, type QueryParams, type QueryRow } from "./queries.js";
import type { QueryName } from "./fragments.js";
import { GraphFailure } from "./failures.js";
import { readFact, readNode, type FactRow } from "./rows.js";
import { parseDay, type Certainty } from "./time.js";
import type { Viewer } from "./viewer.js";
import { nounOfId, type NodeRow, type NounName } from "./vocabulary/index.js";
import type { FilterInput } from "./compose/conditions.js";

/** The arguments of a list, as a caller sends them. */
export interface ListArguments extends PageArguments {
  readonly filter?: FilterInput | null | undefined;
  /** Conditions on the relationships of an edge. */
  readonly edgeFilter?: FilterInput | null | undefined;
  readonly includeImplied?: boolean | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly certainty?: readonly Certainty[] | null | undefined;
}

/** What a request cost so far. */
export interface Meter {
  statements: number;
  rows: number;
  readonly names: string[];
}

export interface ReaderOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly deadline: Deadline;
}

const onePage: Page = readPage({ first: 1 }, ordersOf("Source"));

const unlessFalse: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

function selectionOf({ filter, edgeFilter, includeImplied, asOf, certainty }: ListArguments): Selection {
  if (certainty != null && asOf == null) throw new InputError("certainty", certainty, "a certainty beside asOf, the day that it is about");
  return {
    filter: filter ?? null,
    edgeFilter: edgeFilter ?? null,
    includeImplied: includeImplied ?? true,
    asOf: asOf == null ? null : parseDay(asOf, "asOf"),
    certainties: certainty ?? unlessFalse,
  };
}

/** One row of an edge, as it was read and checked. */
interface EdgeRead {
  readonly key: string;
  readonly fact: FactRow;
  readonly node: NodeRow;
  readonly certainty: Certainty | null;
}

interface Rows {
  readonly rows: readonly EdgeRead[];
  readonly degree: number | null;
}

const readEdge = (row: unknown): EdgeRead => {
  const [key, fact, node, certainty = null] = row as [string, unknown, unknown, Certainty | undefined];
  return { key, fact: readFact(fact), node: readNode(node), certainty };
};

/** A statement failed in a way that nobody foresaw, or answered what the vocabulary does not know. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  constructor(
    readonly query: string,
    cause: unknown,
  ) {
    super(`${query}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The arguments of an edge, read and checked. */
interface Asked {
  readonly page: Page;
  readonly selection: Selection;
  /** The same for the same arguments. */
  readonly key: string;
}

/** One request takes no more of the driver's hundred connections than this. */
const mostAtOnce = 10;

/** Reads the graph for one request: parents that ask the same of an edge share one statement. */
export class GraphReader {
  readonly meter: Meter = { statements: 0, rows: 0, names: [] };
  private readonly readArguments = new WeakMap<object, Map<EdgeFragment, Asked>>();
  private readonly atOnce = pLimit(mostAtOnce);
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly options: ReaderOptions) {}

  /** A node by its id, or null where there is none of that noun. */
  async node<N extends NounName>(noun: N, id: string): Promise<NodeRow<N> | null> {
    if (nounOfId(id) !== noun) return null;
    return this.load(noun, id, (ids) => nodesByIds(noun, ids, this.options.viewer), ([, row]) => readNode(row)) as Promise<NodeRow<N> | null>;
  }

  /** A node of any noun by its id, or null. */
  async anyNode(id: string): Promise<NodeRow | null> {
    const noun = nounOfId(id);
    return noun === undefined ? null : this.node(noun, id);
  }

  /** A page of all nodes of a noun. */
  async list(noun: NounName, args: ListArguments): Promise<ConnectionRow> {
    const page = readPage(args, ordersOf(noun));
    const selection = selectionOf(args);
    const statement = nounList(noun, page, selection, this.options.viewer);
    const edges = await this.run(statement, ([key, row]) => new EdgeRow(orderText(page), key as string, readNode(row), null, null));
    return new ConnectionRow(edges, page, async () => {
      const [count] = await this.run(nounCount(noun, selection, this.options.viewer), ([first]) => first as number);
      return count as number;
    });
  }

  /**
   * A page of what an edge leads to from one node.
   * @param field the same object for all parents of whom the same is asked, so that it is read once
   */
  async edge(edge: EdgeFragment, parent: NodeRow, args: ListArguments, field: object = args): Promise<ConnectionRow> {
    const { viewer } = this.options;
    const { page, selection, key: asked } = this.asked(edge, args, field);
    const noun = parent.__typename;
    const { rows, degree } = await this.load<Rows>(
      `${noun}.${edge.name}|${asked}`,
      parent.id,
      (ids) => edgeLists(edge, noun, ids, page, selection, viewer),
      ([, list, count]) => ({ rows: (list as unknown[]).map(readEdge), degree: count as number | null }),
    ) ?? { rows: [], degree: null };
    if (degree !== null && degree > mostSorted) {
      throw new InputError("orderBy", args.orderBy, `KEY_ASC or KEY_DESC here: ${parent.id} has ${degree} ${edge.field}, and at most ${mostSorted} are sorted`);
    }
    const hubKey = edge.key !== "id" && isByKey(page);
    const edges = rows.map(({ key, fact, node, certainty }) => new EdgeRow(orderText(page), hubKey ? key.slice(key.indexOf("|") + 1) : key, node, fact, certainty));
    return new ConnectionRow(edges, page, async () =>
      (await this.load<number>(
        `${noun}.${edge.name}#|${asked}`,
        parent.id,
        (ids) => edgeCounts(edge, noun, ids, selection, viewer),
        ([, count]) => count as number,
      )) ?? 0,
    );
  }

  private asked(edge: EdgeFragment, args: ListArguments, field: object): Asked {
    let ofEdge = this.readArguments.get(field);
    if (ofEdge === undefined) this.readArguments.set(field, (ofEdge = new Map<EdgeFragment, Asked>()));
    let asked = ofEdge.get(edge);
    if (asked === undefined) {
      const page = readPage(args, sharedOrders(edge.nodes));
      const selection = selectionOf(args);
      asked = { page, selection, key: JSON.stringify([page, selection]) };
      ofEdge.set(edge, asked);
    }
    return asked;
  }

  /** The one node that an edge leads to, or null. */
  async one(edge: EdgeFragment, parent: NodeRow): Promise<NodeRow | null> {
    const noun = parent.__typename;
    const found = await this.load<Rows>(
      `${noun}.${edge.name}`,
      parent.id,
      (ids) => edgeLists(edge, noun, ids, onePage, everything, this.options.viewer),
      ([, rows]) => ({ rows: (rows as unknown[]).map(readEdge), degree: null }),
    );
    return found?.rows[0]?.node ?? null;
  }

  /** What the graph records of these facets of a node; null where there is no such node. */
  known({ __typename: noun, id }: NodeRow, facets: readonly Facet[]): Promise<Recorded | null> {
    const asked = facets.map(({ field }) => field).join();
    return this.load(`${noun}.known|${asked}`, id, (ids) => knownOf(noun, facets, ids, this.options.viewer), ([, facets, statements]) => ({ facets, statements }) as Recorded);
  }

  /** Runs a complete statement from its file. The composer has no part in it, so nobody runs it who may not see everything. */
  async query<Q extends QueryName>(name: Q, params: QueryParams<Q>): Promise<QueryRow<Q>[]> {
    if (this.options.viewer.kind !== "public") throw new Error(`${name} is not for a ${this.options.viewer.kind} viewer.`);
    const { statement, readRow } = queryStatement(name, params);
    return this.run(statement, readRow);
  }

  /** One value for each id of a batch, aligned by the id that opens each row; null where no row came. */
  private load<T>(key: string, id: string, statement: (ids: readonly string[]) => Statement, read: (row: unknown[]) => T): Promise<T | null> {
    let loader = this.loaders.get(key) as DataLoader<string, T | null> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<string, T | null>(async (ids) => {
        const found = new Map(await this.run(statement(ids), (row) => [row[0] as string, read(row)] as const));
        return ids.map((each) => found.get(each) ?? null);
      });
      this.loaders.set(key, loader);
    }
    return loader.load(id);
  }

  /** Runs a statement and reads each of its rows; what goes wrong is told with the statement's name. */
  private async run<T>(statement: Statement, read: (row: unknown[]) => T): Promise<T[]> {
    this.meter.statements++;
    this.meter.names.push(statement.name);
    try {
      const rows = await this.atOnce(() => this.options.database.read(statement, this.options.deadline));
      this.meter.rows += rows.length;
      return rows.map(read);
    } catch (error) {
      throw error instanceof GraphFailure ? error : new ReadError(statement.name, error);
    }
  }
}
