import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, FactOnDay, Visited, Traversal } from "../../../graph/traversal.js";

/** A node of a tree on the way up from another one. */
export interface AncestorNode extends Visited {
  /** The step that leads to it; null where the way begins. */
  readonly held: FactOnDay | null;
}

/** What is read on the way up. */
export interface AncestryBranches {
  /** The edge that leads to the next node up. */
  readonly edge: string;
  readonly branches: Branches;
}

/**
 * @param steps so far it goes
 * @param beside what is read of each node on the way
 */
export function ancestryBranches(edge: string, steps: number, beside: Branches = {}): AncestryBranches {
  let branches = beside;
  for (let left = steps; left > 0; left--) branches = { ...beside, [edge]: { max: 1, full: true, branches: branches } };
  return { edge, branches };
}

/** The ways up a tree from some of its nodes. */
export class Ancestry {
  private readonly ancestors = new Map<string, readonly AncestorNode[]>();

  constructor(
    private readonly traversal: Traversal,
    private readonly branches: AncestryBranches,
  ) {}

  async load(nodes: readonly NodeRow[]): Promise<void> {
    const unknown = new Map(nodes.filter(({ id }) => !this.ancestors.has(id)).map((node) => [node.id, node]));
    await Promise.all(
      [...unknown.values()].map(async (node) =>
        this.ancestors.set(node.id, this.lineFrom(await this.traversal.at(node, this.branches.branches), null)),
      ),
    );
  }

  private lineFrom(reached: Visited, held: FactOnDay | null): AncestorNode[] {
    const [above] = reached.steps(this.branches.edge);
    return [{ ...reached, held }, ...(above === undefined ? [] : this.lineFrom(above, above))];
  }

  /** The node itself and what lies above it. */
  of(id: string): readonly AncestorNode[] {
    return this.ancestors.get(id) ?? [];
  }
}

/** Where two ways up meet first, and the steps that lead there from each. */
export function lowestCommonAncestor(
  ups: readonly AncestorNode[],
  others: readonly AncestorNode[],
): { readonly at: AncestorNode; readonly up: number; readonly down: number; readonly tree: readonly FactOnDay[] } | null {
  for (const [up, at] of ups.entries()) {
    const down = others.findIndex(({ node }) => node.id === at.node.id);
    if (down >= 0) return { at, up, down, tree: [...ups.slice(1, up + 1), ...others.slice(1, down + 1)].flatMap(({ held }) => held ?? []) };
  }
  return null;
}
