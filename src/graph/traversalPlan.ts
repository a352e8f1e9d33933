import { joinableLookahead } from "./lookahead/joinable.js";
import type { EdgeLookahead, Lookahead } from "./compose/lookahead.js";
import { edgeCounts, edgeLists } from "./compose/edge.js";
import { nodesByIds } from "./compose/list.js";
import type { Detail } from "./rows.js";
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
  readonly max: number;
  /** All properties of the nodes, and not their names alone. */
  readonly full?: true;
  /** How many there are in all, too. */
  readonly counted?: true;
  readonly branches?: Branches;
}

/** By the names of edges; a noun that has no such edge has nothing there. */
export type Branches = Readonly<Record<string, Branch>>;

/** What a walk asks for: the same object for the same branch, so that what is asked of many nodes is one statement. */
export class TraversalPlan {
  private readonly edges = new WeakMap<Branch, Map<NounName, EdgeLookahead | undefined>>();
  private readonly roots = new WeakMap<Branches, Map<NounName, Lookahead>>();

  /** @param facts what is read of relationships */
  constructor(
    private readonly day: string,
    private readonly facts: Detail,
  ) {}

  /** A node, whole, with all that is read from it. */
  root(noun: NounName, branches: Branches): Lookahead {
    return memoize(this.roots, branches, noun, () => ({
      rows: true,
      keys: false,
      facts: "summary",
      nodes: "full",
      alwaysJoined: true,
      edges: this.edgesOf([noun], branches),
    }));
  }

  /** What is read along an edge; undefined where the noun has none of that name. */
  edge(noun: NounName, name: string, branch: Branch): EdgeLookahead | undefined {
    return memoize(this.edges, branch, noun, () => {
      const edge = edgeOf(noun, name);
      if (edge === undefined) return undefined;
      const { page, selection } = readArguments(this.argumentsOf(branch), sharedOrders(edge.nodes));
      const asked = { field: {}, edge, parent: noun, page, selection, count: branch.counted === true };
      return {
        ...asked,
        rows: branch.max > 0,
        keys: false,
        facts: this.facts,
        nodes: branch.full === true ? "full" : "summary",
        alwaysJoined: true,
        edges: this.edgesOf(edge.nodes, branch.branches ?? {}),
      };
    });
  }

  argumentsOf({ max }: Branch): ListArguments {
    return { first: Math.max(1, max), asOf: this.day, certainty: allCertainties };
  }

  /** The statements by which branches are read from nodes of a noun. */
  *statements(noun: NounName, branches: Branches, viewer: Viewer): Generator<Statement> {
    const root = this.root(noun, branches);
    const read = joinableLookahead(root);
    yield nodesByIds(noun, [], viewer, read);
    yield* this.remaining(root.edges, read.edges, viewer);
  }

  /** The statements of what does not fit into one. */
  private *remaining(lookahead: readonly EdgeLookahead[], read: readonly EdgeLookahead[], viewer: Viewer): Generator<Statement> {
    for (const edgeLookahead of lookahead) {
      const kept = read.find(({ field }) => field === edgeLookahead.field);
      if (kept === undefined) {
        if (edgeLookahead.rows)
          yield edgeLists(
            edgeLookahead.edge,
            edgeLookahead.parent,
            [],
            edgeLookahead.page,
            edgeLookahead.selection,
            viewer,
            joinableLookahead(edgeLookahead),
          );
        if (edgeLookahead.count) yield edgeCounts(edgeLookahead.edge, edgeLookahead.parent, [], edgeLookahead.selection, viewer);
      }
      yield* this.remaining(edgeLookahead.edges, (kept ?? joinableLookahead(edgeLookahead)).edges, viewer);
    }
  }

  private edgesOf(nouns: readonly NounName[], branches: Branches): EdgeLookahead[] {
    return nouns.flatMap((noun) => Object.keys(branches).flatMap((name) => this.edge(noun, name, branches[name] as Branch) ?? []));
  }
}

function memoize<K extends object, T>(all: WeakMap<K, Map<NounName, T>>, key: K, noun: NounName, make: () => T): T {
  let ofNouns = all.get(key);
  if (ofNouns === undefined) all.set(key, (ofNouns = new Map<NounName, T>()));
  if (!ofNouns.has(noun)) ofNouns.set(noun, make());
  return ofNouns.get(noun) as T;
}
