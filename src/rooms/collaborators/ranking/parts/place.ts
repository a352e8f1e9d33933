import { nameOf } from "../../../../vocabulary/nameOf.js";
import type { NodeRow } from "../../../../vocabulary/index.js";
import type { Candidate } from "../candidate.js";
import { firmness } from "../practices.js";
import type { Seeker } from "../seeker.js";
import { meetingOf } from "../ancestry.js";
import { partOf, withDoubt, type Evidence, type Judge, type RankingContext } from "./part.js";

/** By the level of the narrowest region that holds both. */
const nearness: Readonly<Record<string, number>> = { COUNTY: 0.7, AREA: 0.6, PREFECTURE: 0.6, PROVINCE: 0.45 };
const joined = 0.3;

function near(seeker: Seeker, candidate: Candidate, { places }: RankingContext): Evidence[] {
  const found = seeker.places.flatMap((mine) =>
    candidate.places.flatMap((theirs): Evidence[] => {
      const meeting = meetingOf(places.of(mine.region.id), places.of(theirs.region.id));
      const region = meeting?.at.node as NodeRow<"Region"> | undefined;
      const value = nearness[region?.level ?? ""] ?? 0;
      if (meeting === null || region === undefined || value === 0) return [];
      const facts = [...mine.trail, ...meeting.tree, ...theirs.trail];
      const name = nameOf(region);
      return [
        {
          value: value * firmness(facts),
          clause: withDoubt({ zh: `双方同在${name.zh}`, en: `Both are in ${name.en}` }, facts),
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
      value: joined * firmness(facts),
      clause: withDoubt({ zh: `对方属于“${name.zh}”`, en: `It belongs to ${name.en}` }, facts),
      nodes: [first.node],
      facts,
    },
  ];
}

/** Where the two are, and whether the candidate belongs to an alliance. */
export const place: Judge = (seeker, candidate, around) => partOf([...near(seeker, candidate, around), ...member(candidate)]);
