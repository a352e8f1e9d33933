import { nameOf } from "../../../../vocabulary/nameOf.js";
import type { BilingualText } from "../../../../vocabulary/index.js";
import type { NodeRow } from "../../../../vocabulary/index.js";
import { firmness, type Practice } from "../practices.js";
import type { Meeting } from "../taxonomy.js";
import { partOf, withDoubt, type Evidence, type Judge } from "./part.js";

/** By steps of the tree between the two. */
const closeness = [1, 0.5, 0.25];

function saying(mine: NodeRow, theirs: NodeRow, { at, steps }: Meeting): BilingualText {
  const [own, other, meeting] = [nameOf(mine), nameOf(theirs), nameOf(at)];
  if (steps === 0) return { zh: `双方都从事“${own.zh}”`, en: `Both work in ${own.en}` };
  return {
    zh: `一方从事“${own.zh}”，另一方从事“${other.zh}”，二者在本系统自建的专业树中汇于“${meeting.zh}”`,
    en: `One works in ${own.en}, the other in ${other.en}; in our own tree they meet in ${meeting.en}`,
  };
}

/** The same discipline, or one above the other; rare ones count more. */
export const disciplines: Judge = (seeker, candidate, { taxonomy }) =>
  partOf(
    seeker.practices.flatMap((mine: Practice) =>
      candidate.practices.flatMap((theirs): Evidence[] => {
        const meeting = taxonomy.meeting(mine.discipline.id, theirs.discipline.id);
        if (meeting === null || meeting.isBeside) return [];
        const facts = [...mine.trail, ...meeting.tree, ...theirs.trail];
        const value = (closeness[meeting.steps] as number) * meeting.rarity * firmness(mine.trail) * firmness(theirs.trail);
        return [{ value, clause: withDoubt(saying(mine.discipline, theirs.discipline, meeting), facts), nodes: [meeting.at], facts }];
      }),
    ),
  );
