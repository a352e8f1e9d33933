import type { GraphReader } from "../../../graph/reader.js";
import { nameOf } from "../../../vocabulary/nameOf.js";
import type { BilingualText } from "../../../vocabulary/index.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import type { FactOnDay } from "../../../graph/traversal.js";
import { practicesOf } from "./practices.js";
import { Recommender, type RecommendationOptions } from "./recommend.js";
import type { Scored } from "./score.js";
import type { Membership } from "./seeker.js";
import type { Taxonomy } from "./taxonomy.js";

/** A discipline that an alliance needs or focuses on, and in which none or few of its studios work. */
export interface Gap {
  readonly discipline: NodeRow;
  readonly kind: "NEEDED" | "FOCUS";
  /** The fact that says so. */
  readonly declared: FactOnDay;
  /** Its studios that work in it. */
  readonly held: readonly { readonly studio: NodeRow; readonly facts: readonly FactOnDay[] }[];
  readonly sentence: BilingualText;
  /** Studios that could fill it, the best first. */
  readonly fillers: readonly Scored[];
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  /** Why there is none. */
  readonly noneBecause: BilingualText | null;
  /** How many studios the alliance has, and how many of them were looked at. */
  readonly studios: number;
  readonly lookedAt: number;
}

function holdersOf({ alliance }: Membership, discipline: string, taxonomy: Taxonomy): Gap["held"] {
  return alliance.steps("studios").flatMap((studio) => {
    const practice = practicesOf(studio).find((each) => taxonomy.isWithin(each.discipline.id, discipline));
    return practice === undefined
      ? []
      : [{ studio: studio.node, facts: [{ fact: studio.fact, certainty: studio.certainty }, ...practice.trail] }];
  });
}

function sentenceOf(discipline: NodeRow, kind: Gap["kind"], held: number): BilingualText {
  const name = nameOf(discipline);
  return {
    zh: `${kind === "NEEDED" ? "声明需要" : "聚焦"}“${name.zh}”，${held === 0 ? "没有工作室从事" : `仅 ${held} 个工作室从事`}`,
    en: `It ${kind === "NEEDED" ? "says that it needs" : "is for work in"} ${name.en}, and ${held === 0 ? "none of its studios works in it" : `only ${held} of its studios ${held === 1 ? "works" : "work"} in it`}`,
  };
}

/**
 * The gaps of an alliance, and studios that could fill them.
 * @param enough from this many studios on, a discipline is no gap
 */
export async function findGaps(
  reader: GraphReader,
  node: NodeRow<"Alliance">,
  options: RecommendationOptions,
  enough: number,
): Promise<Gaps> {
  const recommender = await Recommender.of(reader, node, options);
  const { ranking } = await recommender.recommend();
  const { seeker, taxonomy } = recommender;
  const [membership] = seeker.memberships as [Membership];
  const { alliance } = membership;
  const wants = [
    ...alliance.steps("needs").map((step) => ({ step, kind: "NEEDED" as const })),
    ...alliance.steps("focuses").map((step) => ({ step, kind: "FOCUS" as const })),
  ];
  const found = wants.map(async ({ step, kind }): Promise<Gap[]> => {
    const held = holdersOf(membership, step.node.id, taxonomy);
    if (held.length >= enough || wants.some((other) => other.step.node.id === step.node.id && other.kind === "NEEDED" && kind === "FOCUS"))
      return [];
    const fillers = ranking
      .filter(({ candidate }) => candidate.practices.some(({ discipline }) => taxonomy.isWithin(discipline.id, step.node.id)))
      .slice(0, options.first);
    return [
      {
        discipline: step.node,
        kind,
        declared: { fact: step.fact, certainty: step.certainty },
        held,
        sentence: sentenceOf(step.node, kind, held.length),
        fillers: await recommender.explain(fillers),
      },
    ];
  });
  const gaps = (await Promise.all(found)).flat();
  const name = nameOf(node);
  const noneBecause =
    gaps.length > 0
      ? null
      : wants.length === 0
        ? { zh: `没有来源说明“${name.zh}”需要或聚焦哪些专业`, en: `No source states a discipline that ${name.en} needs or is for` }
        : {
            zh: `“${name.zh}”所需和聚焦的专业，各有至少 ${enough} 个工作室从事`,
            en: `In each discipline that ${name.en} needs or is for, at least ${enough} of its studios work`,
          };
  return { gaps, noneBecause, studios: alliance.count("studios"), lookedAt: alliance.steps("studios").length };
}
