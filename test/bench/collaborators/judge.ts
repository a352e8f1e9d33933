import type { World } from "./world.js";

/** Ranks the candidates of a studio, the best first. */
export type Recommend = (seeker: string, candidates: readonly string[]) => readonly string[] | Promise<readonly string[]>;

/** How good a way to recommend is, over all studios that have later partners. */
export interface Judged {
  readonly seekers: number;
  /** Later partners among the first ten, as a share of ten. */
  readonly precisionAt10: number;
  /** Mean of one by the rank of the first later partner; 0 where none is ranked. */
  readonly meanReciprocalRank: number;
  /** Hits among the first ten that share no discipline with the seeker, as a share of all hits. */
  readonly crossDiscipline: number;
  /** How unevenly the first ten fall on studios: 0 where each is recommended as often as any other, towards 1 where all are one. */
  readonly exposureGini: number;
}

const top = 10;

/** By the nodes from which facts of a type begin, those to which they lead. */
export function leads({ content }: World, type: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const fact of content.facts) {
    if (fact.type !== type) continue;
    const to = found.get(fact.from) ?? new Set<string>();
    found.set(fact.from, to.add(fact.to));
  }
  return found;
}

/** Both ways. */
export function partners(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    found.set(one, (found.get(one) ?? new Set<string>()).add(other));
    found.set(other, (found.get(other) ?? new Set<string>()).add(one));
  }
  return found;
}

export const knownPairs = ({ content }: World): [string, string][] =>
  content.facts.flatMap(({ type, from, to }) => (type === "PAIRED_WITH" ? [[from, to]] : []));

const none: ReadonlySet<string> = new Set();

/** The Gini coefficient of how often each comes. */
export function gini(counts: readonly number[]): number {
  const sorted = [...counts].sort((one, other) => one - other);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const ranked = sorted.reduce((sum, count, index) => sum + (index + 1) * count, 0);
  return (2 * ranked) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}

/** Asks for recommendations on the day, for each studio that has later partners, and compares with those; hosts and known partners are nobody's candidates. */
export async function judge(world: World, recommend: Recommend): Promise<Judged> {
  const studios = world.content.nodes.flatMap(({ noun, id }) => (noun === "Studio" ? [id] : []));
  const [hosts, disciplines] = [leads(world, "HOSTED_BY"), leads(world, "STUDIO_PRACTISES")];
  const [known, later] = [partners(knownPairs(world)), partners(world.later)];
  const hostOf = (studio: string): string | undefined => [...(hosts.get(studio) ?? none)][0];
  const exposure = new Map(studios.map((studio) => [studio, 0]));
  const seekers = studios.filter((studio) => later.has(studio));
  let [hits, cross, reciprocal] = [0, 0, 0];
  for (const seeker of seekers) {
    const candidates = studios.filter(
      (studio) => studio !== seeker && hostOf(studio) !== hostOf(seeker) && known.get(seeker)?.has(studio) !== true,
    );
    const ranked = await recommend(seeker, candidates);
    const truth = later.get(seeker) as ReadonlySet<string>;
    const first = ranked.findIndex((studio) => truth.has(studio));
    if (first >= 0) reciprocal += 1 / (first + 1);
    for (const studio of ranked.slice(0, top)) {
      exposure.set(studio, (exposure.get(studio) ?? 0) + 1);
      if (!truth.has(studio)) continue;
      hits++;
      const mine = disciplines.get(seeker) ?? none;
      if (![...(disciplines.get(studio) ?? none)].some((each) => mine.has(each))) cross++;
    }
  }
  return {
    seekers: seekers.length,
    precisionAt10: hits / (top * seekers.length),
    meanReciprocalRank: reciprocal / seekers.length,
    crossDiscipline: hits === 0 ? 0 : cross / hits,
    exposureGini: gini([...exposure.values()]),
  };
}
