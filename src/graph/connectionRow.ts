import { writeCursor } from "./cursor.js";
import { orderText, type Page } from "./page.js";
import type { FactRow } from "../vocabulary/factRow.js";
import type { Certainty } from "../time/edtf.js";
import type { NodeRow } from "../vocabulary/index.js";

/** One row of a list, read and checked. */
export interface ListRow {
  /** Its sort key; null where no cursor is asked for. */
  readonly key: string | null;
  readonly fact: FactRow | null;
  readonly node: NodeRow;
  /** How surely it held on the day of asOf. */
  readonly certainty: Certainty | null;
}

/** An edge of a connection. Methods are fields that cost something and are not always asked for. */
export class EdgeRow {
  readonly node: NodeRow;
  readonly fact: FactRow | null;
  readonly certainty: Certainty | null;
  private readonly order: string;
  private readonly key: string | null;

  constructor(order: string, { key, node, fact, certainty }: ListRow) {
    // The relationship's properties are fields of the edge: role, since, title ...
    Object.assign(this, { seenOn: [], implied: node.implied }, fact);
    this.node = node;
    this.fact = fact;
    this.certainty = certainty;
    this.order = order;
    this.key = key;
  }

  cursor(): string {
    if (this.key === null) throw new Error("A cursor was asked for whose key was not read.");
    return writeCursor({ order: this.order, key: this.key });
  }
}

/** A page of a list, in the order asked for. */
export class ConnectionRow {
  private readonly rows: readonly ListRow[];
  private readonly hasMore: boolean;
  private edgeRows: readonly EdgeRow[] | undefined;

  /** @param rows at most one more than the page's size, in the order in which they were read */
  constructor(
    rows: readonly ListRow[],
    private readonly page: Page,
    readonly totalCount: () => number | Promise<number>,
  ) {
    this.hasMore = rows.length > page.size;
    const kept = this.hasMore ? rows.slice(0, page.size) : rows;
    this.rows = page.fromEnd ? [...kept].reverse() : kept;
  }

  get edges(): readonly EdgeRow[] {
    const order = orderText(this.page);
    return (this.edgeRows ??= this.rows.map((row) => new EdgeRow(order, row)));
  }

  /** The rows without cursors. */
  get listRows(): readonly ListRow[] {
    return this.rows;
  }

  nodes(): NodeRow[] {
    return this.rows.map(({ node }) => node);
  }

  pageInfo(): { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } {
    const { fromEnd, after, before } = this.page;
    return {
      hasNextPage: before !== null || (!fromEnd && this.hasMore),
      hasPreviousPage: after !== null || (fromEnd && this.hasMore),
      startCursor: this.edges[0]?.cursor() ?? null,
      endCursor: this.edges.at(-1)?.cursor() ?? null,
    };
  }
}
