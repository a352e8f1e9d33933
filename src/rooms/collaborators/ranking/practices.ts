import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, FactOnDay, Visited, TraversalStep } from "../../../graph/traversal.js";

/** A discipline that someone works in, and the facts that say so. */
export interface Practice {
  readonly discipline: NodeRow;
  readonly trail: readonly FactOnDay[];
}

/** The weight of what sources only imply; what they state weighs 1. */
const impliedWeight = 0.5;

/** The weight of a chain of facts. */
export const certaintyWeight = (trail: readonly FactOnDay[]): number => (trail.some(({ fact }) => fact.implied) ? impliedWeight : 1);

/** The disciplines of a studio: its own, and those that its groups cover. */
export const practiceBranches = (max: number): Branches => ({
  disciplines: { max },
  disciplineGroups: { max, branches: { disciplines: { max } } },
});

/** Each discipline once, with its strongest trail. */
export function strongestPractices(practices: readonly Practice[]): Practice[] {
  const found = new Map<string, Practice>();
  for (const practice of practices) {
    const before = found.get(practice.discipline.id);
    if (before === undefined || certaintyWeight(practice.trail) > certaintyWeight(before.trail))
      found.set(practice.discipline.id, practice);
  }
  return [...found.values()];
}

const practiceAlong = (before: readonly FactOnDay[], { node, fact, certainty }: TraversalStep): Practice => ({
  discipline: node,
  trail: [...before, { fact, certainty }],
});

/** @param before the facts by which the studio represents the seeker */
export const practicesOf = (studio: Visited, before: readonly FactOnDay[] = []): Practice[] =>
  strongestPractices([
    ...studio.steps("disciplines").map((step) => practiceAlong(before, step)),
    ...studio
      .steps("disciplineGroups")
      .flatMap(({ fact, certainty, steps }) => steps("disciplines").map((step) => practiceAlong([...before, { fact, certainty }], step))),
  ]);
