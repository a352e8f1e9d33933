import type { GraphReader } from "../../../graph/reader.js";
import { nameOf } from "../../../vocabulary/nameOf.js";
import type { BilingualText } from "../../../vocabulary/index.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { liftedBy, type Exclusion } from "./exclusions.js";
import { Recommender, type RecommendationOptions } from "./recommend.js";
import { byScore, hasGrounds, type Scored } from "./score.js";
import type { Seeker } from "./seeker.js";
import { presets, reasonKinds, type PresetName } from "./weights.js";

/** Why a studio is recommended, or is not. */
export interface WhyNot {
  readonly isRecommended: boolean;
  /** With the same reasons as for one that is recommended. */
  readonly scored: Scored;
  readonly exclusions: readonly Exclusion[];
  /** Its rank among all that were scored, from 1; null where it is excluded or has no ground. */
  readonly rank: number | null;
  /** The score of the last one that is recommended; null where nobody is. */
  readonly needed: number | null;
  /** How far it falls short of that; 0 where it does not. */
  readonly shortfall: number;
  readonly sentence: BilingualText;
  /** What would change it. */
  readonly changes: readonly BilingualText[];
}

/** Explains why a studio is or is not recommended with the same options. */
export async function explainWhyNot(
  reader: GraphReader,
  seeker: Seeker["node"],
  studio: NodeRow<"Studio">,
  options: RecommendationOptions,
): Promise<WhyNot> {
  const recommender = await Recommender.of(reader, seeker, options);
  const { collaborators, ranking } = await recommender.recommend();
  const { exclusions, scored } = await recommender.evaluate(studio);
  const isRecommended = collaborators.some(({ candidate }) => candidate.studio.id === studio.id);
  const isRanked = exclusions.length === 0 && hasGrounds(scored);
  const others = ranking.filter(({ candidate }) => candidate.studio.id !== studio.id);
  const rank = isRanked ? others.filter((other) => byScore(other, scored) < 0).length + 1 : null;
  const needed = collaborators.length === 0 ? null : Math.min(...collaborators.map(({ score }) => score));
  const shortfall = isRecommended || needed === null ? 0 : Math.max(0, needed - scored.score);
  const verdict = { isRecommended, scored, exclusions, rank, needed, shortfall };
  return { ...verdict, sentence: sentenceOf(verdict), changes: isRecommended ? [] : changesFor(verdict, options, recommender.seeker) };
}

type Verdict = Omit<WhyNot, "sentence" | "changes">;

const shown = (score: number): string => score.toFixed(3);

function sentenceOf({ isRecommended, scored, exclusions, rank, needed }: Verdict): BilingualText {
  const name = nameOf(scored.candidate.studio);
  if (isRecommended)
    return { zh: `“${name.zh}”已在推荐之列，按得分居第 ${rank} 位`, en: `${name.en} is recommended: number ${rank} by score` };
  if (exclusions.length > 0)
    return {
      zh: `“${name.zh}”被排除：${exclusions.map(({ sentence }) => sentence.zh).join("；")}`,
      en: `${name.en} is left out: ${exclusions.map(({ sentence }) => sentence.en).join("; ")}`,
    };
  if (rank === null)
    return { zh: `没有来源给出与“${name.zh}”合作的理由`, en: `Nothing that sources state speaks for working with ${name.en}` };
  if (needed === null || scored.score >= needed)
    return {
      zh: `“${name.zh}”得分 ${shown(scored.score)}，居第 ${rank} 位，为分散到不同联盟而让位`,
      en: `${name.en} has ${shown(scored.score)}, number ${rank} by score, and gave way to others of other alliances and enterprises`,
    };
  return {
    zh: `“${name.zh}”得分 ${shown(scored.score)}，居第 ${rank} 位；入选至少 ${shown(needed)}`,
    en: `${name.en} has ${shown(scored.score)}, number ${rank} by score; the last that is recommended has ${shown(needed)}`,
  };
}

function changesFor({ scored, exclusions, rank, needed }: Verdict, options: RecommendationOptions, seeker: Seeker): BilingualText[] {
  const changes = exclusions.flatMap(({ kind }) => liftedBy[kind] ?? []);
  const { candidate } = scored;
  if (seeker.practices.length === 0)
    changes.push({ zh: "有来源说明查询方的专业", en: "a source that states a discipline of the one who asks" });
  if (candidate.practices.length === 0)
    changes.push({ zh: "有来源说明该工作室的专业", en: "a source that states a discipline of this studio" });
  if (exclusions.length > 0) return changes;
  if (rank !== null && rank > options.first) changes.push({ zh: `first 至少为 ${rank}`, en: `first: ${rank}` });
  if (rank !== null && rank <= options.first) changes.push({ zh: "spread 设为 0", en: "spread: 0" });
  if (needed === null || rank === null) return changes;
  return [...changes, ...betterPresets(scored, needed)];
}

/** Presets with which its score would be enough if the scores of the others stayed the same. */
function betterPresets({ reasons }: Scored, needed: number): BilingualText[] {
  return (Object.keys(presets) as PresetName[]).flatMap((name) => {
    const weights = presets[name];
    const sum = reasonKinds.reduce((total, kind) => total + weights[kind], 0);
    const score = reasons.reduce((total, { kind, value }) => total + (weights[kind] * value) / sum, 0);
    return score >= needed
      ? [{ zh: `preset 用 ${name}（得分 ${shown(score)}）`, en: `preset: ${name}, which gives it ${shown(score)}` }]
      : [];
  });
}
