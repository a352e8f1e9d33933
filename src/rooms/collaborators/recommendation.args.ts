import { ArgsType, Field, Float, InputType, Int, type ClassType } from "type-graphql";
import type { FilterInput } from "../../graph/compose/conditions.js";
import { InputError } from "../../errors/inputError.js";
import type { RecommendationOptions } from "./ranking/recommend.js";
import { presets, weightsOf, type GivenWeights, type PresetName } from "./ranking/weights.js";
import { parseDay, type Certainty } from "../../time/edtf.js";
import { CertaintyEnum, enumeration } from "../../types/enumerations.js";
import { nounFilter } from "../../types/filters.js";
import { includeImpliedText } from "../../types/listArguments.js";
import { DateScalar } from "../../types/scalars.js";

const maxCollaborators = 50;

const PresetEnum = enumeration("CollaboratorPreset", "Presets of weights. 权重预设。", {
  BALANCED: `All respects. 均衡。${weightsText("BALANCED")}`,
  COMPLEMENTARY: `Mostly what the other lacks. 以互补为主。${weightsText("COMPLEMENTARY")}`,
  SIMILAR: `Mostly the same or a related discipline. 以专业相近为主。${weightsText("SIMILAR")}`,
  NEARBY: `Mostly proximity. 以就近为主。${weightsText("NEARBY")}`,
} satisfies Record<PresetName, string>);

function weightsText(preset: PresetName): string {
  return ` ${Object.entries(presets[preset])
    .map(([kind, weight]) => `${kind.toLowerCase()} ${weight}`)
    .join(", ")}`;
}

const weight = (what: string, zh: string): PropertyDecorator =>
  Field(() => Float, {
    nullable: true,
    description: `${what} From 0, which ignores it, to 1; by default as in the preset. ${zh}（0 至 1）`,
  });

@InputType({ description: "How much each respect weighs; scores are divided by the sum of all weights. 各方面的权重。" })
class CollaboratorWeights {
  @weight("The same discipline, or one above the other; rare disciplines count more.", "专业契合")
  disciplines?: number | null;

  @weight("What one brings and the other's alliance needs or lacks, and sibling disciplines.", "互补")
  complement?: number | null;

  @weight("People, events, partners, enterprises and alliances in common, damped where many share them.", "共同联系")
  bridges?: number | null;

  @weight("How near it is, in steps.", "可达性")
  reach?: number | null;

  @weight("Results put to use, patents and honours; recent ones count more, up to a cap.", "业绩")
  record?: number | null;

  @weight("The same county, prefecture or province, and membership of an alliance.", "地点与联盟成员身份")
  place?: number | null;
}

@InputType({ description: "Which studios are excluded, whatever their reasons. 排除条件。" })
class CollaboratorExclusions {
  @Field(() => Boolean, { defaultValue: true, description: "Studios of the same enterprise. 同一企业的工作室。" })
  sameEnterprise!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: "Studios of an alliance to which the seeker belongs. 同一联盟的工作室。" })
  sameAlliance!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: "Studios that the seeker is paired with. 已结对的工作室。" })
  partners!: boolean;
}

const studioFilter = nounFilter("Studio") as ClassType<FilterInput>;

/** The arguments of a recommendation, whoever the seeker is. */
@ArgsType()
export class RecommendationArguments {
  @Field(() => Int, { defaultValue: 10, description: `How many, 1 to ${maxCollaborators}. 条数。` })
  first!: number;

  @Field(() => PresetEnum, { defaultValue: "BALANCED", description: "The weights that apply where none are given. 权重预设。" })
  preset!: PresetName;

  @Field(() => CollaboratorWeights, { nullable: true, description: "Weights that replace those of the preset. 自定义权重。" })
  weights?: GivenWeights | null;

  @Field(() => Float, {
    defaultValue: 0.1,
    description:
      "How much the answer is spread over alliances and enterprises, from 0 (by score alone) to 1. Scores do not change. 分散程度（0 至 1）。",
  })
  spread!: number;

  @Field(() => studioFilter, {
    nullable: true,
    description: "Conditions on the studios recommended: province, industry, honours, alliance, discipline. 对候选工作室的筛选条件。",
  })
  filter?: FilterInput | null;

  @Field(() => CollaboratorExclusions, {
    nullable: true,
    description: "Which studios are excluded; all three kinds by default. 排除条件。",
  })
  exclude?: CollaboratorExclusions | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day as of which facts hold; what comes later is not known yet. Today by default. 截至某日，默认为今日。",
  })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    nullable: true,
    description: "The certainties, on that day, of the facts that count; CERTAIN and POSSIBLE by default. 采用哪些确定程度的事实。",
  })
  certainty?: Certainty[] | null;

  @Field(() => Boolean, { defaultValue: true, description: includeImpliedText })
  includeImplied!: boolean;
}

/** @throws InputError naming the argument that is not allowed */
export function readRecommendationOptions({
  first,
  preset,
  weights,
  spread,
  filter,
  exclude,
  asOf,
  certainty,
  includeImplied,
}: RecommendationArguments): RecommendationOptions {
  if (!Number.isInteger(first) || first < 1 || first > maxCollaborators)
    throw new InputError("first", first, `a whole number from 1 to ${maxCollaborators}`);
  if (!(spread >= 0 && spread <= 1)) throw new InputError("spread", spread, "a number from 0 to 1");
  if (certainty?.length === 0) throw new InputError("certainty", certainty, "at least one of CERTAIN, POSSIBLE, FALSE");
  return {
    first,
    weights: weightsOf(preset, weights ?? {}),
    spread,
    filter: filter ?? null,
    exclude: exclude ?? { sameEnterprise: true, sameAlliance: true, partners: true },
    day: asOf == null ? new Date().toISOString().slice(0, 10) : parseDay(asOf, "asOf"),
    certainties: certainty ?? ["CERTAIN", "POSSIBLE"],
    includeImplied,
  };
}
