import { wholePage, type Ask, type Wanted } from "./compose/ask.js";
import { edgeCounts, edgeLists } from "./compose/edge.js";
import type { Statement } from "./compose/scope.js";
import type { ConnectionRow } from "./connectionRow.js";
import { edgeOf } from "./fragments.js";
import { readArguments, type ListArguments } from "./listArguments.js";
import { sharedOrders } from "./orders.js";
import type { GraphReader } from "./reader.js";
import type { FactRow } from "./rows.js";
import { allCertainties, type Certainty } from "./time.js";
import type { Viewer } from "./viewer.js";
import type { NodeRow, NounName } from "./vocabulary/index.js";

/** What is read along an edge, and below what that leads to. */
export interface Branch {
  /** At most so many, up to 100, by their keys; 0 where they are only counted. */
  readonly most: number;
  /** All properties of the nodes, and not their names alone. */
  readonly whole?: true;
  /** How many there are in all, too. */
  readonly counted?: true;
  readonly below?: Branches;
}

/** By the names of edges; a noun that has no such edge has nothing there. */
export type Branches = Readonly<Record<string, Branch>>;

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

const anyDay = "2000-01-01";

/** The statements of which a walk is made, where none is joined with another. */
export function* statementsOfWalk(nouns: readonly NounName[], branches: Branches, bare: boolean, viewer: Viewer): Generator<Statement> {
  for (const noun of nouns) {
    for (const [name, branch] of Object.entries(branches)) {
      const edge = edgeOf(noun, name);
      if (edge === undefined) continue;
      const { page, selection } = readArguments({ first: Math.max(1, branch.most), asOf: anyDay, certainty: allCertainties }, sharedOrders(edge.nodes));
      const wanted: Wanted = bare ? { rows: true, keys: false, facts: "bare", brief: branch.whole !== true, below: [] } : wholePage;
      if (branch.most > 0) yield edgeLists(edge, noun, [], page, selection, viewer, wanted);
      if (branch.counted === true) yield edgeCounts(edge, noun, [], selection, viewer);
      yield* statementsOfWalk(edge.nodes, branch.below ?? {}, bare, viewer);
    }
  }
}

/**
 * Reads small trees of edges. Every page has a bound, and certainty is judged after reading, so that what it costs does not depend on
 * how much of a hub is kept.
 */
export class Walk {
  private readonly asks = new WeakMap<Branch, Map<NounName, Ask>>();
  private readonly roots = new WeakMap<Branches, Map<NounName, Wanted>>();

  constructor(
    private readonly reader: GraphReader,
    readonly kept: Kept,
    /** Of facts, only what they are between and whether they are implied. */
    private readonly bare = false,
  ) {}

  private rootOf(noun: NounName, branches: Branches): Wanted {
    let ofNouns = this.roots.get(branches);
    if (ofNouns === undefined) this.roots.set(branches, (ofNouns = new Map<NounName, Wanted>()));
    let root = ofNouns.get(noun);
    if (root === undefined) ofNouns.set(noun, (root = { rows: true, keys: false, facts: "bare", brief: true, below: this.below([noun], branches) }));
    return root;
  }

  private below(nouns: readonly NounName[], branches: Branches): Ask[] {
    return nouns.flatMap((noun) => Object.keys(branches).flatMap((name) => this.ask(noun, name, branches[name] as Branch) ?? []));
  }

  /** Reads the branches from nodes that are asked for at the same time, with the nodes themselves in one statement where the database has planned it. */
  async at(node: NodeRow, branches: Branches): Promise<Reached> {
    const found = await this.reader.node(node.__typename, node.id, this.rootOf(node.__typename, branches));
    return this.from(found ?? node, branches);
  }

  /** Reads the branches from a node, and from all nodes that are asked at the same time in the same statements. */
  async from(node: NodeRow, branches: Branches, after: string | null = null): Promise<Reached> {
    const steps = new Map<string, readonly Step[]>();
    const counts = new Map<string, number>();
    await Promise.all(
      Object.entries(branches).map(async ([name, branch]) => {
        const ask = this.ask(node.__typename, name, branch);
        if (ask === undefined) return;
        const list = await this.reader.edge(ask.edge, node, { ...this.argumentsOf(branch), after }, after === null ? ask.field : {}, () => ask);
        const found = this.stepsOf(list, branch.below);
        steps.set(name, found instanceof Promise ? await found : found);
        if (branch.counted) counts.set(name, await list.totalCount());
      }),
    );
    return { node, steps: (edge) => steps.get(edge) ?? nothing, count: (edge) => counts.get(edge) ?? 0 };
  }

  private stepsOf({ read }: ConnectionRow, below: Branches | undefined): Step[] | Promise<Step[]> {
    const steps: Step[] = [];
    for (const { node, fact, certainty } of read) if (fact !== null && this.keeps({ fact, certainty }, node)) steps.push({ node, fact, certainty, ...leadsNowhere });
    if (below === undefined) return steps;
    return Promise.all(steps.map(async ({ node, fact, certainty }) => Object.assign(await this.from(node, below), { fact, certainty })));
  }

  private keeps({ fact, certainty }: Held, node: NodeRow): boolean {
    const { certainties, includeImplied } = this.kept;
    return (certainty === null || certainties.includes(certainty)) && (includeImplied || (!fact.implied && !node.implied));
  }

  private argumentsOf({ most }: Branch): ListArguments {
    return { first: Math.max(1, most), asOf: this.kept.day, certainty: allCertainties };
  }

  private ask(noun: NounName, name: string, branch: Branch): Ask | undefined {
    let ofNouns = this.asks.get(branch);
    if (ofNouns === undefined) this.asks.set(branch, (ofNouns = new Map<NounName, Ask>()));
    const known = ofNouns.get(noun);
    const edge = edgeOf(noun, name);
    if (known !== undefined || edge === undefined) return known;
    const read = readArguments(this.argumentsOf(branch), sharedOrders(edge.nodes));
    const ask: Ask = {
      field: {},
      edge,
      parent: noun,
      ...read,
      rows: branch.most > 0,
      keys: false,
      facts: this.bare ? "bare" : true,
      brief: branch.whole !== true,
      count: branch.counted === true,
      below: this.below(edge.nodes, branch.below ?? {}),
    };
    ofNouns.set(noun, ask);
    return ask;
  }
}
