import type { Candidate } from "./candidate.js";
import type { Scored } from "./score.js";

const of = (steps: Candidate["hosts"]): Set<string> => new Set(steps.map(({ node }) => node.id));
const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((each) => other.has(each));

/** Where a candidate stands: its alliances and its enterprises. */
interface Ground {
  readonly alliances: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/** How much alike two candidates are: of one enterprise, of one alliance, or of none. */
const likeness = (one: Ground, other: Ground): number =>
  shares(one.hosts, other.hosts) ? 1 : shares(one.alliances, other.alliances) ? 0.7 : 0;

/**
 * The first of a ranking, spread over alliances and enterprises (maximal marginal relevance): scores stay what they are, the order changes.
 * @param spread from 0, by score alone, to 1
 */
export function spreadOut(ranked: readonly Scored[], first: number, spread: number): Scored[] {
  if (spread === 0) return ranked.slice(0, first);
  const left = ranked.map((scored) => ({
    scored,
    ground: { alliances: of(scored.candidate.memberships), hosts: of(scored.candidate.hosts) },
    alike: 0,
  }));
  const best = ranked[0]?.score ?? 1;
  const chosen: Scored[] = [];
  while (chosen.length < first && left.length > 0) {
    const relevance = ({ scored, alike }: (typeof left)[number]): number => (1 - spread) * (scored.score / best) - spread * alike;
    let next = 0;
    for (const [index, each] of left.entries()) if (relevance(each) > relevance(left[next] as (typeof left)[number])) next = index;
    const [{ scored, ground }] = left.splice(next, 1) as [(typeof left)[number]];
    chosen.push(scored);
    for (const each of left) each.alike = Math.max(each.alike, likeness(each.ground, ground));
  }
  return chosen;
}
