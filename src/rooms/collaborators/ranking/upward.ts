import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, Held, Reached, Walk } from "../../../graph/walk.js";

/** A node of a tree on the way up from another one. */
export interface Rung extends Reached {
  /** The step that leads to it; null where the way begins. */
  readonly held: Held | null;
}

/** What is read on the way up. */
export interface WayUp {
  /** The edge that leads to the next node up. */
  readonly edge: string;
  readonly branches: Branches;
}

/**
 * @param steps so far it goes
 * @param beside what is read of each node on the way
 */
export function wayUp(edge: string, steps: number, beside: Branches = {}): WayUp {
  let branches = beside;
  for (let left = steps; left > 0; left--) branches = { ...beside, [edge]: { most: 1, whole: true, below: branches } };
  return { edge, branches };
}

/** The ways up a tree from some of its nodes. */
export class Upward {
  private readonly lines = new Map<string, readonly Rung[]>();

  constructor(
    private readonly walk: Walk,
    private readonly way: WayUp,
  ) {}

  async learn(nodes: readonly NodeRow[]): Promise<void> {
    const unknown = new Map(nodes.filter(({ id }) => !this.lines.has(id)).map((node) => [node.id, node]));
    await Promise.all(
      [...unknown.values()].map(async (node) => this.lines.set(node.id, this.line(await this.walk.at(node, this.way.branches), null))),
    );
  }

  private line(reached: Reached, held: Held | null): Rung[] {
    const [above] = reached.steps(this.way.edge);
    return [{ ...reached, held }, ...(above === undefined ? [] : this.line(above, above))];
  }

  /** The node itself and what lies above it. */
  of(id: string): readonly Rung[] {
    return this.lines.get(id) ?? [];
  }
}

/** Where two ways up meet first, and the steps that lead there from each. */
export function meetingOf(
  ups: readonly Rung[],
  others: readonly Rung[],
): { readonly at: Rung; readonly up: number; readonly down: number; readonly tree: readonly Held[] } | null {
  for (const [up, at] of ups.entries()) {
    const down = others.findIndex(({ node }) => node.id === at.node.id);
    if (down >= 0) return { at, up, down, tree: [...ups.slice(1, up + 1), ...others.slice(1, down + 1)].flatMap(({ held }) => held ?? []) };
  }
  return null;
}
