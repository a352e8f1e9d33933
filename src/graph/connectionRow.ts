import { writeCursor } from "./cursor.js";
import type { Page } from "./page.js";
import type { FactRow } from "./rows.js";
import type { Certainty } from "./time.js";
import type { NodeRow } from "./vocabulary/index.js";

/** One row of a list. Methods are fields that cost something and are not always asked for. */
export class EdgeRow {
  constructor(
    private readonly order: string,
    private readonly key: string,
    readonly node: NodeRow,
    readonly fact: FactRow | null,
    /** How surely it held on the day that was asked. */
    readonly certainty: Certainty | null,
  ) {
    // What the relationship carries are fields of the edge: role, since, title ...
    Object.assign(this, { seenOn: [], implied: node.implied }, fact, { order, key, node, fact, certainty });
  }

  cursor(): string {
    return writeCursor({ order: this.order, key: this.key });
  }
}

/** A page of a list, in the order that was asked for. */
export class ConnectionRow {
  readonly edges: readonly EdgeRow[];
  private readonly more: boolean;

  /** @param rows up to one more than the page's size, in the order they were read */
  constructor(
    rows: readonly EdgeRow[],
    private readonly page: Page,
    readonly totalCount: () => number | Promise<number>,
  ) {
    this.more = rows.length > page.size;
    const kept = this.more ? rows.slice(0, page.size) : rows;
    this.edges = page.fromEnd ? [...kept].reverse() : kept;
  }

  nodes(): NodeRow[] {
    return this.edges.map(({ node }) => node);
  }

  pageInfo(): { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } {
    const { fromEnd, after, before } = this.page;
    return {
      hasNextPage: before !== null || (!fromEnd && this.more),
      hasPreviousPage: after !== null || (fromEnd && this.more),
      startCursor: this.edges[0]?.cursor() ?? null,
      endCursor: this.edges.at(-1)?.cursor() ?? null,
    };
  }
}
