import { prefetchedFor, readNodeWithEdges } from "./lookahead/prefetched.js";
import { Batches, type Meter, type ReaderOptions } from "./batches.js";
import { fullPage, type Lookahead } from "./compose/lookahead.js";
import { edgeCounts, edgeLists, maxSortedRows } from "./compose/edge.js";
import { facetsByIds, type Facet, type RecordedFacets } from "./compose/facets.js";
import { nodesByIds, nodesKept, nounCount, nounCounts, nounList } from "./compose/list.js";
import type { Statement } from "../neo4j/statement.js";
import { selectAll, type Selection } from "./compose/selection.js";
import { ConnectionRow, type ListRow } from "./connectionRow.js";
import type { EdgeFragment } from "../fragments/header.js";
import { InputError } from "../errors/inputError.js";
import { readArguments, type ListArguments, type ReadArguments } from "./listArguments.js";
import { ordersOf, sharedOrders } from "../vocabulary/orders.js";
import { isByKey, onePage, type Page } from "./page.js";
import { queryStatement, type QueryParams, type QueryRow } from "../fragments/queries.js";
import type { QueryName } from "../fragments/fragments.js";
import { readFact } from "./rows.js";
import type { Certainty } from "../time/edtf.js";
import type { Viewer } from "../access/viewer.js";
import { nounOfId, type NodeRow, type NounName } from "../vocabulary/index.js";

export type { ListArguments } from "./listArguments.js";

interface Rows {
  readonly rows: readonly ListRow[];
  readonly degree: number | null;
}

/** A hub's key begins with its parent's id, which cursors leave out. */
const keyOf = (edge: EdgeFragment, page: Page, key: unknown): string | null =>
  typeof key !== "string" ? null : edge.key !== "id" && isByKey(page) ? key.slice(key.indexOf("|") + 1) : key;

function readEdge(edge: EdgeFragment, page: Page, row: unknown, lookahead: Lookahead): ListRow {
  const [key, fact, node, certainty = null, answers] = row as [unknown, unknown, unknown, Certainty | null | undefined, unknown];
  return {
    key: keyOf(edge, page, key),
    fact: lookahead.facts === "none" ? null : readFact(fact, lookahead.facts),
    node: readNodeWithEdges(node, lookahead, answers),
    certainty,
  };
}

/** The arguments of an edge, read and checked. */
interface CheckedArguments extends ReadArguments {
  /** Equal for equal arguments. */
  readonly key: string;
}

/** Reads the graph for one request. Parents that need the same edge with the same arguments share one statement. */
export class GraphReader {
  private readonly batches: Batches;
  private readonly viewer: Viewer;
  private readonly readArguments = new WeakMap<object, Map<EdgeFragment, CheckedArguments>>();

  constructor(options: ReaderOptions) {
    this.batches = new Batches(options);
    this.viewer = options.viewer;
  }

  /** What the request has cost so far. */
  get meter(): Meter {
    return this.batches.meter;
  }

  /** A node by its id, or null where there is none of that noun. */
  async node<N extends NounName>(noun: N, id: string, lookahead: Lookahead = fullPage): Promise<NodeRow<N> | null> {
    if (nounOfId(id) !== noun) return null;
    return this.batches.loadWithEdges(
      noun,
      id,
      lookahead,
      (ids, all) => nodesByIds(noun, ids, this.viewer, all),
      ([, row, answers], all) => readNodeWithEdges(row, all, answers),
    ) as Promise<NodeRow<N> | null>;
  }

  /** A node of any noun by its id, or null. */
  async anyNode(id: string, lookahead: (noun: NounName) => Lookahead = () => fullPage): Promise<NodeRow | null> {
    const noun = nounOfId(id);
    return noun === undefined ? null : this.node(noun, id, lookahead(noun));
  }

  /** The ids of those nodes that a filter keeps. */
  async kept(
    noun: NounName,
    ids: readonly string[],
    selection: Pick<Selection, "filter" | "includeImplied">,
  ): Promise<ReadonlySet<string>> {
    return new Set(await this.batches.run(nodesKept(noun, ids, { ...selectAll, ...selection }, this.viewer), ([id]) => id as string));
  }

  /** A page of all nodes of a noun. */
  async list(noun: NounName, args: ListArguments, lookahead: Lookahead = fullPage): Promise<ConnectionRow> {
    const { page, selection } = readArguments(args, ordersOf(noun));
    const count = (): Promise<number> =>
      this.batches.count({ noun, selection, alone: nounCount({ noun, selection }, this.viewer) }, (all) => nounCounts(all, this.viewer));
    if (!lookahead.rows) return new ConnectionRow([], page, count);
    const chosen = this.batches.chooseLookahead(lookahead, (all) => nounList(noun, page, selection, this.viewer, all));
    const rows = await this.batches.run(nounList(noun, page, selection, this.viewer, chosen), ([key, row, answers]): ListRow => ({
      key: key as string,
      fact: null,
      node: readNodeWithEdges(row, chosen, answers),
      certainty: null,
    }));
    return new ConnectionRow(rows, page, count);
  }

  /**
   * A page of an edge from one node.
   * @param field the same object for all parents with the same arguments, so that these are read once
   */
  edge(
    edge: EdgeFragment,
    parent: NodeRow,
    args: ListArguments,
    field: object = args,
    lookahead: () => Lookahead = () => fullPage,
  ): ConnectionRow | Promise<ConnectionRow> {
    const checked = this.checked(edge, args, field);
    const answer = prefetchedFor(parent, field);
    const count = answer?.count == null ? () => this.count(edge, parent, checked) : () => answer.count as number;
    if (answer?.rows != null) {
      const rows = answer.rows;
      return this.paced(
        () =>
          new ConnectionRow(
            rows.map((row) => readEdge(edge, checked.page, row, answer.edgeLookahead)),
            checked.page,
            count,
          ),
      );
    }
    const all = lookahead();
    return all.rows
      ? this.page(edge, parent, args, checked, all).then((read) => this.paced(() => new ConnectionRow(read, checked.page, count)))
      : new ConnectionRow([], checked.page, count);
  }

  private paced<T>(make: () => T): T | Promise<T> {
    const turn = this.batches.pace.turn();
    return turn === undefined ? make() : turn.then(make);
  }

  private async page(
    edge: EdgeFragment,
    parent: NodeRow,
    { orderBy }: ListArguments,
    { page, selection, key }: CheckedArguments,
    lookahead: Lookahead,
  ): Promise<readonly ListRow[]> {
    const noun = parent.__typename;
    const { rows, degree } = (await this.batches.loadWithEdges<Rows>(
      `${noun}.${edge.name}|${key}`,
      parent.id,
      lookahead,
      (ids, all) => edgeLists(edge, noun, ids, page, selection, this.viewer, all),
      ([, list, count], all) => ({
        rows: (list as unknown[]).map((row) => readEdge(edge, page, row, all)),
        degree: count as number | null,
      }),
    )) ?? { rows: [], degree: null };
    if (degree === null || degree <= maxSortedRows) return rows;
    throw new InputError(
      "orderBy",
      orderBy,
      `KEY_ASC or KEY_DESC here: ${parent.id} has ${degree} ${edge.field}, and at most ${maxSortedRows} are sorted`,
    );
  }

  private async count(edge: EdgeFragment, { __typename: noun, id }: NodeRow, { selection, key }: CheckedArguments): Promise<number> {
    return (
      (await this.batches.load<number>(
        `${noun}.${edge.name}#|${key}`,
        id,
        (ids) => edgeCounts(edge, noun, ids, selection, this.viewer),
        ([, count]) => count as number,
      )) ?? 0
    );
  }

  private checked(edge: EdgeFragment, args: ListArguments, field: object): CheckedArguments {
    let ofEdge = this.readArguments.get(field);
    if (ofEdge === undefined) this.readArguments.set(field, (ofEdge = new Map<EdgeFragment, CheckedArguments>()));
    let checked = ofEdge.get(edge);
    if (checked === undefined) {
      const read = readArguments(args, sharedOrders(edge.nodes));
      checked = { ...read, key: JSON.stringify([read.page, read.selection]) };
      ofEdge.set(edge, checked);
    }
    return checked;
  }

  /** The one node that an edge leads to, or null. */
  one(
    edge: EdgeFragment,
    parent: NodeRow,
    field: object = edge,
    lookahead: () => Lookahead = () => fullPage,
  ): NodeRow | null | Promise<NodeRow | null> {
    const answer = prefetchedFor(parent, field);
    if (answer?.rows != null) return answer.rows.length === 0 ? null : readEdge(edge, onePage, answer.rows[0], answer.edgeLookahead).node;
    const noun = parent.__typename;
    const make = (ids: readonly string[], all: Lookahead): Statement => edgeLists(edge, noun, ids, onePage, selectAll, this.viewer, all);
    return this.batches.loadWithEdges(
      `${noun}.${edge.name}`,
      parent.id,
      lookahead(),
      make,
      ([, rows], all) => (rows as unknown[]).map((row) => readEdge(edge, onePage, row, all).node)[0] ?? null,
    );
  }

  /** What the graph records of some facets of a node; null where there is no such node. */
  facets({ __typename: noun, id }: NodeRow, facets: readonly Facet[]): Promise<RecordedFacets | null> {
    const checked = facets.map(({ field }) => field).join();
    return this.batches.load(
      `${noun}.known|${checked}`,
      id,
      (ids) => facetsByIds(noun, facets, ids, this.viewer),
      ([, facets, statements]) => ({ facets, statements }) as RecordedFacets,
    );
  }

  /** Runs a complete statement from its file. The composer adds no visibility to it, so it is only for viewers who may see everything. */
  async query<Q extends QueryName>(name: Q, params: QueryParams<Q>): Promise<QueryRow<Q>[]> {
    if (this.viewer.kind !== "public") throw new Error(`${name} is not for a ${this.viewer.kind} viewer.`);
    const { statement, readRow } = queryStatement(name, params);
    return this.batches.run(statement, readRow);
  }
}
