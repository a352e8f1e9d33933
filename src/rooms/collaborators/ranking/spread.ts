import type { Candidate } from "./candidate.js";
import type { Scored } from "./score.js";

const idsOf = (steps: Candidate["hosts"]): Set<string> => new Set(steps.map(({ node }) => node.id));
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((each) => other.has(each));

/** The alliances and enterprises of a candidate. */
interface Affiliations {
  readonly alliances: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/** How similar two candidates are: of one enterprise, of one alliance, or of neither. */
const similarity = (one: Affiliations, other: Affiliations): number =>
  overlap(one.hosts, other.hosts) ? 1 : overlap(one.alliances, other.alliances) ? 0.7 : 0;

/**
 * The first of a ranking, diversified over alliances and enterprises (maximal marginal relevance). Scores do not change, the order does.
 * @param spread from 0, by score alone, to 1
 */
export function diversify(ranked: readonly Scored[], first: number, spread: number): Scored[] {
  if (spread === 0) return ranked.slice(0, first);
  const left = ranked.map((scored) => ({
    scored,
    affiliations: { alliances: idsOf(scored.candidate.memberships), hosts: idsOf(scored.candidate.hosts) },
    maxSimilarity: 0,
  }));
  const best = ranked[0]?.score ?? 1;
  const chosen: Scored[] = [];
  while (chosen.length < first && left.length > 0) {
    const relevance = ({ scored, maxSimilarity }: (typeof left)[number]): number =>
      (1 - spread) * (scored.score / best) - spread * maxSimilarity;
    let next = 0;
    for (const [index, each] of left.entries()) if (relevance(each) > relevance(left[next] as (typeof left)[number])) next = index;
    const [{ scored, affiliations }] = left.splice(next, 1) as [(typeof left)[number]];
    chosen.push(scored);
    for (const each of left) each.maxSimilarity = Math.max(each.maxSimilarity, similarity(each.affiliations, affiliations));
  }
  return chosen;
}
