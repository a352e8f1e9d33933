import { drawFor } from "../../support/countrywide/draw.js";
import { knownPairs, leads, partners, type Recommend } from "./judge.js";
import type { World } from "./world.js";

/** Ways to recommend that need no thought, against which a better one is held. */
export const baselineNames = ["chance", "popularity", "common neighbours", "shared topics"] as const;
export type BaselineName = (typeof baselineNames)[number];

const byScore =
  (score: (seeker: string, candidate: string) => number): Recommend =>
  (seeker, candidates) =>
    candidates
      .map((id) => ({ id, score: score(seeker, id) }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .map(({ id }) => id);

const none: ReadonlySet<string> = new Set();
const shared = (one: ReadonlySet<string> = none, other: ReadonlySet<string> = none): string[] => [...one].filter((each) => other.has(each));

/** Nodes beside each other by any fact but where they are stated. */
const neighbours = ({ content }: World): ReadonlyMap<string, ReadonlySet<string>> =>
  partners(content.facts.flatMap(({ type, from, to }): [string, string][] => (type === "STATED_IN" ? [] : [[from, to]])));

/** A discipline counts one, the one above it half, as in a profile that is filled upwards. */
function topics(world: World): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const broader = leads(world, "DISCIPLINE_BROADER");
  const found = new Map<string, Map<string, number>>();
  for (const [studio, disciplines] of leads(world, "STUDIO_PRACTISES")) {
    const weights = new Map<string, number>();
    for (const discipline of disciplines) {
      weights.set(discipline, 1);
      for (const above of broader.get(discipline) ?? none) weights.set(above, Math.max(weights.get(above) ?? 0, 0.5));
    }
    found.set(studio, weights);
  }
  return found;
}

/** The baselines of a world. */
export function baselines(world: World): Readonly<Record<BaselineName, Recommend>> {
  const beside = neighbours(world);
  const known = partners(knownPairs(world));
  const profiles = topics(world);
  const draw = drawFor(world.seed, `${world.name} chance`);
  return {
    chance: byScore(() => draw.next()),
    popularity: byScore((_, candidate) => (known.get(candidate)?.size ?? 0) + (beside.get(candidate)?.size ?? 0) / 1_000),
    "common neighbours": byScore((seeker, candidate) => shared(beside.get(seeker), beside.get(candidate)).length),
    "shared topics": byScore((seeker, candidate) =>
      [...(profiles.get(seeker) ?? [])].reduce((sum, [topic, weight]) => sum + weight * (profiles.get(candidate)?.get(topic) ?? 0), 0),
    ),
  };
}
