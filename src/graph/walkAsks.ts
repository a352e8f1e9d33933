import { together } from "./lookahead/within.js";
import type { Ask, Wanted } from "./compose/ask.js";
import { edgeCounts, edgeLists } from "./compose/edge.js";
import { nodesByIds } from "./compose/list.js";
import type { Statement } from "../neo4j/statement.js";
import { edgeOf } from "../fragments/fragments.js";
import { readArguments, type ListArguments } from "./listArguments.js";
import { sharedOrders } from "../vocabulary/orders.js";
import { allCertainties } from "../time/edtf.js";
import type { Viewer } from "../access/viewer.js";
import type { NounName } from "../vocabulary/index.js";

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

/** What a walk asks for: the same object for the same branch, so that what is asked of many nodes is one statement. */
export class WalkAsks {
  private readonly asks = new WeakMap<Branch, Map<NounName, Ask | undefined>>();
  private readonly roots = new WeakMap<Branches, Map<NounName, Wanted>>();

  /** @param bare of facts, only what they are between and whether they are implied */
  constructor(
    private readonly day: string,
    private readonly bare: boolean,
  ) {}

  /** A node, whole, with all that is read from it. */
  root(noun: NounName, branches: Branches): Wanted {
    return known(this.roots, branches, noun, () => ({
      rows: true,
      keys: false,
      facts: "bare",
      brief: false,
      atOnce: true,
      below: this.below([noun], branches),
    }));
  }

  /** What is read along an edge; undefined where the noun has none of that name. */
  of(noun: NounName, name: string, branch: Branch): Ask | undefined {
    return known(this.asks, branch, noun, () => {
      const edge = edgeOf(noun, name);
      if (edge === undefined) return undefined;
      const { page, selection } = readArguments(this.argumentsOf(branch), sharedOrders(edge.nodes));
      const asked = { field: {}, edge, parent: noun, page, selection, count: branch.counted === true };
      return {
        ...asked,
        rows: branch.most > 0,
        keys: false,
        facts: this.bare ? "bare" : true,
        brief: branch.whole !== true,
        atOnce: true,
        below: this.below(edge.nodes, branch.below ?? {}),
      };
    });
  }

  argumentsOf({ most }: Branch): ListArguments {
    return { first: Math.max(1, most), asOf: this.day, certainty: allCertainties };
  }

  /** The statements by which branches are read from nodes of a noun. */
  *statements(noun: NounName, branches: Branches, viewer: Viewer): Generator<Statement> {
    const root = this.root(noun, branches);
    const read = together(root);
    yield nodesByIds(noun, [], viewer, read);
    yield* this.left(root.below, read.below, viewer);
  }

  /** The statements of what does not fit into one. */
  private *left(wanted: readonly Ask[], read: readonly Ask[], viewer: Viewer): Generator<Statement> {
    for (const ask of wanted) {
      const kept = read.find(({ field }) => field === ask.field);
      if (kept === undefined) {
        if (ask.rows) yield edgeLists(ask.edge, ask.parent, [], ask.page, ask.selection, viewer, together(ask));
        if (ask.count) yield edgeCounts(ask.edge, ask.parent, [], ask.selection, viewer);
      }
      yield* this.left(ask.below, (kept ?? together(ask)).below, viewer);
    }
  }

  private below(nouns: readonly NounName[], branches: Branches): Ask[] {
    return nouns.flatMap((noun) => Object.keys(branches).flatMap((name) => this.of(noun, name, branches[name] as Branch) ?? []));
  }
}

function known<K extends object, T>(all: WeakMap<K, Map<NounName, T>>, key: K, noun: NounName, make: () => T): T {
  let ofNouns = all.get(key);
  if (ofNouns === undefined) all.set(key, (ofNouns = new Map<NounName, T>()));
  if (!ofNouns.has(noun)) ofNouns.set(noun, make());
  return ofNouns.get(noun) as T;
}
