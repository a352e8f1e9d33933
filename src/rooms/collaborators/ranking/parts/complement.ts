import { nameOf } from "../../../../vocabulary/nameOf.js";
import type { NodeRow } from "../../../../vocabulary/index.js";
import type { TraversalStep } from "../../../../graph/traversal.js";
import type { Candidate } from "../candidate.js";
import { certaintyWeight, practicesOf, type Practice } from "../practices.js";
import type { Membership, Seeker } from "../seeker.js";
import type { Taxonomy } from "../taxonomy.js";
import { partOf, markImplied, type Evidence, type Scorer, type RankingContext } from "./part.js";

/** The values of a need of an alliance, of a focus in which none of its studios works, and of a sibling discipline. */
const baseValues = { needs: 0.7, focuses: 0.4, sibling: 0.15 };

const heldBy = new WeakMap<Membership, ReadonlySet<string>>();

/** A studio of the alliance already works in the discipline, or in a narrower one. */
function isHeld(membership: Membership, discipline: string, taxonomy: Taxonomy): boolean {
  let held = heldBy.get(membership);
  if (held === undefined)
    heldBy.set(
      membership,
      (held = new Set(
        membership.alliance
          .steps("studios")
          .flatMap((studio) => practicesOf(studio).flatMap((practice) => taxonomy.above(practice.discipline.id))),
      )),
    );
  return held.has(discipline);
}

const wants = ({ alliance }: Membership): { readonly want: TraversalStep; readonly value: number }[] => [
  ...alliance.steps("needs").map((want) => ({ want, value: baseValues.needs })),
  ...alliance.steps("focuses").map((want) => ({ want, value: baseValues.focuses })),
];

/** A want of the other's alliance that one of the practices covers. */
function coveredWant(
  practices: readonly Practice[],
  membership: Membership,
  want: TraversalStep,
  value: number,
  bringer: NodeRow,
  { taxonomy }: RankingContext,
  isLacking: boolean,
): Evidence[] {
  const practice = practices
    .filter(({ discipline }) => taxonomy.isWithin(discipline.id, want.node.id))
    .sort((one, other) => certaintyWeight(other.trail) - certaintyWeight(one.trail))[0];
  if (practice === undefined) return [];
  const facts = [...membership.trail, { fact: want.fact, certainty: want.certainty }, ...practice.trail];
  const [alliance, wanted, who] = [nameOf(membership.alliance.node), nameOf(want.node), nameOf(bringer)];
  const isNeed = want.fact.type === "NEEDS";
  const clause = {
    zh: `“${alliance.zh}”${isNeed ? "声明需要" : "聚焦"}“${wanted.zh}”${isLacking ? "，其工作室中没有从事者" : ""}，“${who.zh}”从事该专业`,
    en: `${alliance.en} ${isNeed ? "says that it needs" : "is for work in"} ${wanted.en}${isLacking ? ", none of its studios works in it" : ""}, and ${who.en} does`,
  };
  return [
    { value: value * certaintyWeight(facts), clause: markImplied(clause, facts), nodes: [membership.alliance.node, want.node], facts },
  ];
}

const forSeeker = (seeker: Seeker, candidate: Candidate, context: RankingContext): Evidence[] =>
  seeker.memberships.flatMap((membership) =>
    wants(membership).flatMap(({ want, value }) =>
      isHeld(membership, want.node.id, context.taxonomy)
        ? []
        : coveredWant(candidate.practices, membership, want, value, candidate.studio, context, true),
    ),
  );

/** Only the needs of a candidate's alliance are read, not its studios. */
const forCandidate = (seeker: Seeker, candidate: Candidate, context: RankingContext): Evidence[] =>
  candidate.memberships.flatMap(({ node, steps, count, fact, certainty }) => {
    const membership = { alliance: { node, steps, count }, trail: [{ fact, certainty }] };
    if (seeker.memberships.some(({ alliance }) => alliance.node.id === node.id)) return [];
    return steps("needs").flatMap((want) => coveredWant(seeker.practices, membership, want, baseValues.needs, seeker.node, context, false));
  });

/** Disciplines that are siblings of one's own. */
function siblingDisciplines(seeker: Seeker, candidate: Candidate, { taxonomy }: RankingContext): Evidence[] {
  return seeker.practices.flatMap((mine) =>
    candidate.practices.flatMap((theirs): Evidence[] => {
      const common = taxonomy.commonAncestor(mine.discipline.id, theirs.discipline.id);
      if (common === null || !common.areSiblings) return [];
      const facts = [...mine.trail, ...common.tree, ...theirs.trail];
      const [own, other, above] = [nameOf(mine.discipline), nameOf(theirs.discipline), nameOf(common.discipline)];
      const clause = {
        zh: `对方从事“${other.zh}”，与“${own.zh}”在本系统自建的专业树中同属“${above.zh}”，可互补`,
        en: `It works in ${other.en}, which lies beside ${own.en} under ${above.en} in our own tree`,
      };
      return [
        {
          value: baseValues.sibling * certaintyWeight(facts),
          clause: markImplied(clause, facts),
          nodes: [theirs.discipline, common.discipline],
          facts,
        },
      ];
    }),
  );
}

/** What one brings and the other lacks, in both directions. */
export const complement: Scorer = (seeker, candidate, context) =>
  partOf([
    ...forSeeker(seeker, candidate, context),
    ...forCandidate(seeker, candidate, context),
    ...siblingDisciplines(seeker, candidate, context),
  ]);
