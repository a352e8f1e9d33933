import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, FactOnDay, Visited, Traversal } from "../../../graph/traversal.js";

/** A node, or one of its ancestors in a tree. */
export interface AncestorNode extends Visited {
  /** The step that leads to it; null for the node itself. */
  readonly held: FactOnDay | null;
}

/** What is read of each node and its ancestors. */
export interface AncestryBranches {
  /** The edge that leads to the next node up. */
  readonly edge: string;
  readonly branches: Branches;
}

/**
 * @param steps how many levels up
 * @param beside what else is read of each node
 */
export function ancestryBranches(edge: string, steps: number, beside: Branches = {}): AncestryBranches {
  let branches = beside;
  for (let left = steps; left > 0; left--) branches = { ...beside, [edge]: { max: 1, full: true, branches: branches } };
  return { edge, branches };
}

/** The ancestors of some nodes of a tree. */
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

  /** The node itself and its ancestors, nearest first. */
  of(id: string): readonly AncestorNode[] {
    return this.ancestors.get(id) ?? [];
  }
}

/** The lowest common ancestor of two nodes, and the steps that lead there from each. */
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
