import { nameOf } from "../../../../vocabulary/nameOf.js";
import type { NodeRow } from "../../../../vocabulary/index.js";
import type { Candidate } from "../candidate.js";
import { certaintyWeight } from "../practices.js";
import type { Seeker } from "../seeker.js";
import { lowestCommonAncestor } from "../ancestry.js";
import { partOf, markImplied, type Evidence, type Scorer, type RankingContext } from "./part.js";

/** By the level of the smallest region that holds both. */
const valueByLevel: Readonly<Record<string, number>> = { COUNTY: 0.7, AREA: 0.6, PREFECTURE: 0.6, PROVINCE: 0.45 };
const membershipValue = 0.3;

function near(seeker: Seeker, candidate: Candidate, { places }: RankingContext): Evidence[] {
  const found = seeker.places.flatMap((mine) =>
    candidate.places.flatMap((theirs): Evidence[] => {
      const common = lowestCommonAncestor(places.of(mine.region.id), places.of(theirs.region.id));
      const region = common?.at.node as NodeRow<"Region"> | undefined;
      const value = valueByLevel[region?.level ?? ""] ?? 0;
      if (common === null || region === undefined || value === 0) return [];
      const facts = [...mine.trail, ...common.tree, ...theirs.trail];
      const name = nameOf(region);
      return [
        {
          value: value * certaintyWeight(facts),
          clause: markImplied({ zh: `双方同在${name.zh}`, en: `Both are in ${name.en}` }, facts),
          nodes: [region],
          facts,
        },
      ];
    }),
  );
  return found.sort((one, other) => other.value - one.value).slice(0, 1);
}

/** Through an alliance a candidate is easier to reach. */
function member({ memberships }: Candidate): Evidence[] {
  const [first] = [...memberships].sort((one, other) => (one.node.id < other.node.id ? -1 : 1));
  if (first === undefined) return [];
  const facts = [{ fact: first.fact, certainty: first.certainty }];
  const name = nameOf(first.node);
  return [
    {
      value: membershipValue * certaintyWeight(facts),
      clause: markImplied({ zh: `对方属于“${name.zh}”`, en: `It belongs to ${name.en}` }, facts),
      nodes: [first.node],
      facts,
    },
  ];
}

/** Where the two are, and whether the candidate belongs to an alliance. */
export const place: Scorer = (seeker, candidate, context) => partOf([...near(seeker, candidate, context), ...member(candidate)]);
