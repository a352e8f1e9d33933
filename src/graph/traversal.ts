import type { ConnectionRow } from "./connectionRow.js";
import type { Detail } from "./rows.js";
import type { GraphReader } from "./reader.js";
import type { FactRow } from "../vocabulary/factRow.js";
import type { Certainty } from "../time/edtf.js";
import type { NodeRow } from "../vocabulary/index.js";
import { TraversalPlan, type Branches } from "./traversalPlan.js";

export type { Branches } from "./traversalPlan.js";

/** Which facts a traversal follows. */
export interface TraversalOptions {
  /** The day on which facts must hold. */
  readonly day: string;
  readonly certainties: readonly Certainty[];
  /** False leaves out what sources only imply. */
  readonly includeImplied: boolean;
}

/** A fact, and how surely it held on the day: null where it cannot end. */
export interface FactOnDay {
  readonly fact: FactRow;
  readonly certainty: Certainty | null;
}

/** Only the fact and its certainty. */
export const factOnDay = ({ fact, certainty }: FactOnDay): FactOnDay => ({ fact, certainty });

/** A node with what was read from it. */
export interface Visited {
  readonly node: NodeRow;
  /** By the name of the edge; empty where it was not read. */
  readonly steps: (edge: string) => readonly TraversalStep[];
  /** How many there are in all, where they were counted. */
  readonly count: (edge: string) => number;
}

/** A node that was reached along a fact. */
export interface TraversalStep extends Visited, FactOnDay {}

const noSteps: readonly TraversalStep[] = [];
const leaf = { steps: () => noSteps, count: () => 0 };

/**
 * Reads small trees of edges. Every page is bounded, and facts are filtered by certainty after reading, so that the cost does not depend on
 * how much of a hub is kept.
 */
export class Traversal {
  private readonly plan: TraversalPlan;

  /** @param facts what is read of relationships */
  constructor(
    private readonly reader: GraphReader,
    readonly options: TraversalOptions,
    facts: Detail = "full",
  ) {
    this.plan = new TraversalPlan(options.day, facts);
  }

  /** Reads branches from a node by its id. Concurrent calls share statements, each with as many branches as one can hold. */
  async at(node: NodeRow, branches: Branches): Promise<Visited> {
    const found = await this.reader.node(node.__typename, node.id, this.plan.root(node.__typename, branches));
    return this.from(found ?? node, branches);
  }

  /** Reads branches from a node. Concurrent calls share statements. */
  async from(node: NodeRow, branches: Branches, after: string | null = null): Promise<Visited> {
    const steps = new Map<string, readonly TraversalStep[]>();
    const counts = new Map<string, number>();
    await Promise.all(
      Object.entries(branches).map(async ([name, branch]) => {
        const edgeLookahead = this.plan.edge(node.__typename, name, branch);
        if (edgeLookahead === undefined) return;
        const list = await this.reader.edge(
          edgeLookahead.edge,
          node,
          { ...this.plan.argumentsOf(branch), after },
          after === null ? edgeLookahead.field : {},
          () => edgeLookahead,
        );
        const found = this.stepsOf(list, branch.branches);
        steps.set(name, found instanceof Promise ? await found : found);
        if (branch.counted) counts.set(name, await list.totalCount());
      }),
    );
    return { node, steps: (edge) => steps.get(edge) ?? noSteps, count: (edge) => counts.get(edge) ?? 0 };
  }

  private stepsOf({ listRows }: ConnectionRow, below: Branches | undefined): TraversalStep[] | Promise<TraversalStep[]> {
    const steps: TraversalStep[] = [];
    for (const { node, fact, certainty } of listRows)
      if (fact !== null && this.keeps({ fact, certainty }, node)) steps.push({ node, fact, certainty, ...leaf });
    if (below === undefined) return steps;
    return Promise.all(steps.map(async ({ node, fact, certainty }) => Object.assign(await this.from(node, below), { fact, certainty })));
  }

  private keeps({ fact, certainty }: FactOnDay, node: NodeRow): boolean {
    const { certainties, includeImplied } = this.options;
    return (certainty === null || certainties.includes(certainty)) && (includeImplied || (!fact.implied && !node.implied));
  }
}
