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

/** An edge to read, and the branches to read from its nodes. */
export interface Branch {
  /** How many are read at most, up to 100, in the order of their keys; 0 to count only. */
  readonly max: number;
  /** Read all properties of the nodes, not only their summaries. */
  readonly full?: true;
  /** Also count how many there are in all. */
  readonly counted?: true;
  readonly branches?: Branches;
}

/** Branches by the names of edges; an edge that a noun does not have is skipped. */
export type Branches = Readonly<Record<string, Branch>>;

/** The lookaheads of a traversal: the same object for the same branch, so that many nodes share one statement. */
export class TraversalPlan {
  private readonly edges = new WeakMap<Branch, Map<NounName, EdgeLookahead | undefined>>();
  private readonly roots = new WeakMap<Branches, Map<NounName, Lookahead>>();

  /** @param facts what is read of relationships */
  constructor(
    private readonly day: string,
    private readonly facts: Detail,
  ) {}

  /** The lookahead of a root node, in full, with its branches. */
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

  /** The lookahead of an edge; undefined where the noun has no edge of that name. */
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

  /** The statements that read branches from nodes of a noun. */
  *statements(noun: NounName, branches: Branches, viewer: Viewer): Generator<Statement> {
    const root = this.root(noun, branches);
    const read = joinableLookahead(root);
    yield nodesByIds(noun, [], viewer, read);
    yield* this.remaining(root.edges, read.edges, viewer);
  }

  /** The statements for what does not fit into the first. */
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
