import type { NodeRow } from "../../../vocabulary/index.js";
import type { FactOnDay, Traversal } from "../../../graph/traversal.js";
import { lowestCommonAncestor, Ancestry, ancestryBranches, type AncestorNode } from "./ancestry.js";

/** The lowest common ancestor of two disciplines. */
export interface CommonDiscipline {
  readonly discipline: NodeRow;
  /** Steps of the tree between the two; 0 where they are the same. */
  readonly steps: number;
  /** Both are narrower than it. */
  readonly areSiblings: boolean;
  /** The steps themselves. */
  readonly tree: readonly FactOnDay[];
  /** From near 0, where every studio works in it, to 1, where one does. */
  readonly rarity: number;
}

/** Disciplines further apart do not count as related. */
const maxSteps = 2;
const minRarity = 0.05;

export const disciplineAncestry = ancestryBranches("broader", maxSteps, {
  studios: { max: 0, counted: true },
  disciplineGroups: { max: 0, counted: true },
});

/** The tree of disciplines, as far up as it matters. */
export class Taxonomy {
  private readonly ancestry: Ancestry;

  /** @param studios how many studios there are in all */
  constructor(
    traversal: Traversal,
    private readonly studios: number,
  ) {
    this.ancestry = new Ancestry(traversal, disciplineAncestry);
  }

  load(disciplines: readonly NodeRow[]): Promise<void> {
    return this.ancestry.load(disciplines);
  }

  /** The lowest common ancestor of two disciplines that were loaded; null where they are too far apart. */
  commonAncestor(one: string, other: string): CommonDiscipline | null {
    const [ups, others] = [this.ancestry.of(one), this.ancestry.of(other)];
    const found = lowestCommonAncestor(ups, others);
    if (found === null || found.up + found.down > maxSteps) return null;
    const rarity = Math.min(...[ups[0], others[0], found.at].map((rung) => this.rarity(rung as AncestorNode)));
    return {
      discipline: found.at.node,
      steps: found.up + found.down,
      areSiblings: found.up > 0 && found.down > 0,
      tree: found.tree,
      rarity,
    };
  }

  /** The discipline itself and those above it. */
  above(discipline: string): string[] {
    return this.ancestry.of(discipline).map(({ node }) => node.id);
  }

  /** The first is the other discipline, or lies below it. */
  isWithin(one: string, other: string): boolean {
    return this.ancestry.of(one).some(({ node }) => node.id === other);
  }

  private rarity(rung: AncestorNode): number {
    const all = Math.max(2, this.studios);
    const practised = Math.max(1, rung.count("studios") + rung.count("disciplineGroups"));
    return Math.min(1, Math.max(minRarity, Math.log(all / practised) / Math.log(all)));
  }
}
