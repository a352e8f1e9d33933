import { nameOf } from "../../../../vocabulary/nameOf.js";
import type { BilingualText } from "../../../../vocabulary/index.js";
import type { NodeRow } from "../../../../vocabulary/index.js";
import { certaintyWeight, type Practice } from "../practices.js";
import type { CommonDiscipline } from "../taxonomy.js";
import { partOf, markImplied, type Evidence, type Scorer } from "./part.js";

/** By steps of the tree between the two. */
const valueBySteps = [1, 0.5, 0.25];

function clauseOf(mine: NodeRow, theirs: NodeRow, { discipline: at, steps }: CommonDiscipline): BilingualText {
  const [own, other, common] = [nameOf(mine), nameOf(theirs), nameOf(at)];
  if (steps === 0) return { zh: `双方都从事“${own.zh}”`, en: `Both work in ${own.en}` };
  return {
    zh: `一方从事“${own.zh}”，另一方从事“${other.zh}”，二者在本系统自建的专业树中汇于“${common.zh}”`,
    en: `One works in ${own.en}, the other in ${other.en}; in our own tree they meet in ${common.en}`,
  };
}

/** The same discipline, or one above the other; rare disciplines count more. */
export const disciplines: Scorer = (seeker, candidate, { taxonomy }) =>
  partOf(
    seeker.practices.flatMap((mine: Practice) =>
      candidate.practices.flatMap((theirs): Evidence[] => {
        const common = taxonomy.commonAncestor(mine.discipline.id, theirs.discipline.id);
        if (common === null || common.areSiblings) return [];
        const facts = [...mine.trail, ...common.tree, ...theirs.trail];
        const value = (valueBySteps[common.steps] as number) * common.rarity * certaintyWeight(mine.trail) * certaintyWeight(theirs.trail);
        return [
          { value, clause: markImplied(clauseOf(mine.discipline, theirs.discipline, common), facts), nodes: [common.discipline], facts },
        ];
      }),
    ),
  );
