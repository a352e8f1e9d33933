import type { NounName } from "../../../src/vocabulary/index.js";

/** How many there are of each level of a tree, from the top. */
export const levels = {
  Region: [1, 31, 333, 1_635],
  Industry: [20, 97, 383],
  Discipline: [12, 88, 400],
} as const;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How large a country is. Degrees do not grow with its studios, but for those of hubs. */
export interface Size {
  readonly studios: number;
  /** Default 3. */
  readonly peoplePerStudio?: number;
  /** Default 0.8. */
  readonly patentsPerStudio?: number;
}

/** How many nodes of each noun a country has; what does not grow with its studios is as large as it is in the country. */
export function sizesOf({ studios, peoplePerStudio = 3, patentsPerStudio = 0.8 }: Size): Readonly<Record<NounName, number>> {
  const grown = (share: number, least = 1): number => Math.max(least, Math.round(studios * share));
  return {
    Source: grown(0.03, 60),
    Studio: studios,
    DisciplineGroup: grown(0.4),
    Person: grown(peoplePerStudio),
    Enterprise: grown(0.5, 200),
    Organisation: grown(0.25, 300),
    Alliance: grown(0.02, 150),
    Discipline: sum(levels.Discipline),
    Patent: grown(patentsPerStudio),
    Achievement: grown(0.6),
    TechnicalProblem: grown(0.3, 200),
    Event: grown(0.2, 400),
    Participation: grown(0.8, 1_000),
    Aspect: 60,
    Honour: 120,
    Conferral: grown(0.6, 300),
    Region: sum(levels.Region),
    Industry: sum(levels.Industry),
    Programme: grown(0.15, 400),
    Figure: grown(0.4, 900),
  };
}

/** The node above in a tree of levels; null at the top. */
export function above(counts: readonly number[], index: number): number | null {
  let begin = 0;
  let before = 0;
  for (const [depth, count] of counts.entries()) {
    if (index < begin + count) return depth === 0 ? null : before + Math.floor(((index - begin) * (counts[depth - 1] as number)) / count);
    before = begin;
    begin += count;
  }
  throw new RangeError(`${index} is below the tree`);
}

/** The level of a tree at which a node stands, from 0. */
export function depthOf(counts: readonly number[], index: number): number {
  let end = 0;
  return counts.findIndex((count) => index < (end += count));
}
