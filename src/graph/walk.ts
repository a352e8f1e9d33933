import type { ConnectionRow } from "./connectionRow.js";
import type { GraphReader } from "./reader.js";
import type { FactRow } from "../vocabulary/factRow.js";
import type { Certainty } from "../time/edtf.js";
import type { NodeRow } from "../vocabulary/index.js";
import { WalkAsks, type Branches } from "./walkAsks.js";

export type { Branches } from "./walkAsks.js";

/** What a walk keeps of what it meets. */
export interface Kept {
  /** The day on which facts are to hold. */
  readonly day: string;
  readonly certainties: readonly Certainty[];
  /** False leaves out what sources only imply. */
  readonly includeImplied: boolean;
}

/** A fact, and how surely it held on the day: null where it cannot end. */
export interface Held {
  readonly fact: FactRow;
  readonly certainty: Certainty | null;
}

/** The fact alone of what carries one. */
export const held = ({ fact, certainty }: Held): Held => ({ fact, certainty });

/** A node with what was read from it. */
export interface Reached {
  readonly node: NodeRow;
  /** By the name of the edge; nothing where it was not read. */
  readonly steps: (edge: string) => readonly Step[];
  /** How many there are in all, where that was to be counted. */
  readonly count: (edge: string) => number;
}

/** A node that was reached along a fact. */
export interface Step extends Reached, Held {}

const nothing: readonly Step[] = [];
const leadsNowhere = { steps: () => nothing, count: () => 0 };

/**
 * Reads small trees of edges. Every page has a bound, and certainty is judged after reading, so that what it costs does not depend on
 * how much of a hub is kept.
 */
export class Walk {
  private readonly asks: WalkAsks;

  /** @param bare of facts, reads only what they are between and whether they are implied */
  constructor(
    private readonly reader: GraphReader,
    readonly kept: Kept,
    bare = false,
  ) {
    this.asks = new WalkAsks(kept.day, bare);
  }

  /** Reads the branches from nodes that are asked for at the same time, in one statement as far as one holds them. */
  async at(node: NodeRow, branches: Branches): Promise<Reached> {
    const found = await this.reader.node(node.__typename, node.id, this.asks.root(node.__typename, branches));
    return this.from(found ?? node, branches);
  }

  /** Reads the branches from a node, and from all nodes that are asked at the same time in the same statements. */
  async from(node: NodeRow, branches: Branches, after: string | null = null): Promise<Reached> {
    const steps = new Map<string, readonly Step[]>();
    const counts = new Map<string, number>();
    await Promise.all(
      Object.entries(branches).map(async ([name, branch]) => {
        const ask = this.asks.of(node.__typename, name, branch);
        if (ask === undefined) return;
        const list = await this.reader.edge(
          ask.edge,
          node,
          { ...this.asks.argumentsOf(branch), after },
          after === null ? ask.field : {},
          () => ask,
        );
        const found = this.stepsOf(list, branch.below);
        steps.set(name, found instanceof Promise ? await found : found);
        if (branch.counted) counts.set(name, await list.totalCount());
      }),
    );
    return { node, steps: (edge) => steps.get(edge) ?? nothing, count: (edge) => counts.get(edge) ?? 0 };
  }

  private stepsOf({ read }: ConnectionRow, below: Branches | undefined): Step[] | Promise<Step[]> {
    const steps: Step[] = [];
    for (const { node, fact, certainty } of read)
      if (fact !== null && this.keeps({ fact, certainty }, node)) steps.push({ node, fact, certainty, ...leadsNowhere });
    if (below === undefined) return steps;
    return Promise.all(steps.map(async ({ node, fact, certainty }) => Object.assign(await this.from(node, below), { fact, certainty })));
  }

  private keeps({ fact, certainty }: Held, node: NodeRow): boolean {
    const { certainties, includeImplied } = this.kept;
    return (certainty === null || certainties.includes(certainty)) && (includeImplied || (!fact.implied && !node.implied));
  }
}
