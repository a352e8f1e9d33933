import type { NodeRow } from "../../../vocabulary/index.js";
import type { FactOnDay, Traversal } from "../../../graph/traversal.js";
import { meetingOf, Ancestry, ancestryBranches, type AncestorNode } from "./ancestry.js";

/** Where two disciplines meet in the tree. */
export interface Meeting {
  readonly at: NodeRow;
  /** Steps of the tree between the two: 0 where they are one. */
  readonly steps: number;
  /** Both are narrower than what they meet in. */
  readonly isBeside: boolean;
  /** The steps themselves: the tree is our own. */
  readonly tree: readonly FactOnDay[];
  /** From near 0, where every studio works in it, to 1, where one does. */
  readonly rarity: number;
}

/** Disciplines further apart have nothing to do with each other. */
const mostSteps = 2;
const leastRarity = 0.05;

export const ofDiscipline = ancestryBranches("broader", mostSteps, {
  studios: { max: 0, counted: true },
  disciplineGroups: { max: 0, counted: true },
});

/** The tree of disciplines, as far up as it matters. */
export class Taxonomy {
  private readonly upward: Ancestry;

  /** @param studios how many there are in all */
  constructor(
    traversal: Traversal,
    private readonly studios: number,
  ) {
    this.upward = new Ancestry(traversal, ofDiscipline);
  }

  learn(disciplines: readonly NodeRow[]): Promise<void> {
    return this.upward.learn(disciplines);
  }

  /** Where two disciplines that were learnt meet; null where they are too far apart. */
  meeting(one: string, other: string): Meeting | null {
    const [ups, others] = [this.upward.of(one), this.upward.of(other)];
    const found = meetingOf(ups, others);
    if (found === null || found.up + found.down > mostSteps) return null;
    const rarity = Math.min(...[ups[0], others[0], found.at].map((rung) => this.rarity(rung as AncestorNode)));
    return { at: found.at.node, steps: found.up + found.down, isBeside: found.up > 0 && found.down > 0, tree: found.tree, rarity };
  }

  /** The discipline itself and those above it. */
  above(discipline: string): string[] {
    return this.upward.of(discipline).map(({ node }) => node.id);
  }

  /** It is the other discipline, or lies below it. */
  isWithin(one: string, other: string): boolean {
    return this.upward.of(one).some(({ node }) => node.id === other);
  }

  private rarity(rung: AncestorNode): number {
    const all = Math.max(2, this.studios);
    const practised = Math.max(1, rung.count("studios") + rung.count("disciplineGroups"));
    return Math.min(1, Math.max(leastRarity, Math.log(all / practised) / Math.log(all)));
  }
}
