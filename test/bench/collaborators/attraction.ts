import type { Draw } from "../../support/countrywide/draw.js";
import { parameters as size, type Pull } from "./parameters.js";

/** What a studio is like, by numbers. */
export interface Studio {
  readonly index: number;
  readonly enterprise: number;
  readonly province: number;
  readonly alliance: number | null;
  readonly leaves: ReadonlySet<number>;
  readonly events: Set<number>;
  readonly results: number;
}

/** The leaves of the tree that an alliance needs, and those it is for. */
export interface Alliance {
  readonly needs: ReadonlySet<number>;
  readonly focus: ReadonlySet<number>;
}

/** Two studios, the lower number first. */
export type Pair = [number, number];

export const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const several = (draw: Draw, count: number, below: number, power = 1): Set<number> => {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(draw.below(below, power));
  return chosen;
};

export const leaves = size.fields * size.leavesOfField;
export const fieldOf = (leaf: number): number => Math.floor(leaf / size.leavesOfField);
const shares = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean => [...one].some((each) => other.has(each));
const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => [...one].filter((each) => other.has(each)).length;

export const provinceOf = (enterprise: number): number => enterprise % size.provinces;

/** Studios that nobody has met yet. */
export function studiosOf(draw: Draw): Studio[] {
  return indexes(size.studios).map((index) => {
    const enterprise = draw.below(size.enterprises, 1.5);
    return {
      index,
      enterprise,
      province: provinceOf(enterprise),
      alliance: draw.chance(size.inAlliance) ? draw.below(size.alliances, 1.3) : null,
      leaves: several(draw, draw.chance(0.4) ? 2 : 1, leaves, 1.3),
      events: new Set<number>(),
      results: draw.below(size.mostResults, 2),
    };
  });
}

export const alliancesOf = (draw: Draw): Alliance[] =>
  indexes(size.alliances).map(() => ({ needs: several(draw, 3, leaves, 1.3), focus: several(draw, 2, leaves, 1.3) }));

/** Whether one brings what the other's alliance needs and lacks. */
function brings(one: Studio, other: Studio, alliances: readonly Alliance[], had: readonly ReadonlySet<number>[]): boolean {
  if (other.alliance === null || one.alliance === other.alliance) return false;
  const [needs, have] = [(alliances[other.alliance] as Alliance).needs, had[other.alliance] as ReadonlySet<number>];
  return [...one.leaves].some((leaf) => needs.has(leaf) && !have.has(leaf));
}

const fieldsOf = ({ leaves: of }: Studio): Set<number> => new Set([...of].map(fieldOf));

/** What draws studios together, as it is on a day. */
export interface Known {
  readonly studios: readonly Studio[];
  readonly alliances: readonly Alliance[];
  /** The disciplines that studios of an alliance practise. */
  readonly had: readonly ReadonlySet<number>[];
  readonly partners: readonly ReadonlySet<number>[];
}

/** How strongly two studios are drawn together. */
function pullOf(one: Studio, other: Studio, { alliances, had, partners }: Known, pull: Pull): number {
  const same = shares(one.leaves, other.leaves);
  const [mine, theirs] = [partners[one.index] as ReadonlySet<number>, partners[other.index] as ReadonlySet<number>];
  const both = (of: (a: Studio, b: Studio) => boolean): number => Number(of(one, other)) + Number(of(other, one));
  return (
    pull.complement * both((a, b) => brings(a, b, alliances, had)) +
    pull.neighbours * Number(!same && shares(fieldsOf(one), fieldsOf(other))) +
    pull.same * Number(same) +
    pull.met * Math.log(1 + shared(one.events, other.events)) +
    pull.partners * Math.log(1 + shared(mine, theirs)) +
    pull.sameAlliance * Number(one.alliance !== null && one.alliance === other.alliance) +
    pull.sameProvince * Number(one.province === other.province) +
    pull.record * Math.log(1 + one.results + other.results)
  );
}

/** So many partners for each studio, drawn by how strongly they pull, none twice and none of the same enterprise. */
export function pairsOf(draw: Draw, count: number, known: Known, pull: Pull, before: ReadonlySet<string>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const one of known.studios) {
    const others = known.studios.flatMap((other): { key: string; pair: Pair; chance: number }[] => {
      const pair: Pair = one.index < other.index ? [one.index, other.index] : [other.index, one.index];
      const key = pair.join();
      if (one.index === other.index || one.enterprise === other.enterprise || before.has(key)) return [];
      // The largest of pulls with Gumbel noise are drawn as the exponentials of the pulls say.
      return [{ key, pair, chance: pullOf(one, other, known, pull) - Math.log(-Math.log(draw.next() || Number.MIN_VALUE)) }];
    });
    for (const { key, pair } of others.sort((a, b) => b.chance - a.chance).slice(0, count)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** So many partners for each studio, whoever they are. */
export function anyOthers(draw: Draw, count: number, { studios }: Known, before: ReadonlySet<string>): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { index: one, enterprise } of studios) {
    for (let left = count; left > 0;) {
      const other = draw.below(studios.length);
      const pair: Pair = one < other ? [one, other] : [other, one];
      if (studios[other]?.enterprise === enterprise || before.has(pair.join())) continue;
      pairs.set(pair.join(), pair);
      left--;
    }
  }
  return [...pairs.values()];
}
