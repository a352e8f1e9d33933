import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, Float, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import { maxEvidence, type Evidence as EvidenceRow } from "./ranking/parts/part.js";
import type { Reason as ReasonRow } from "./ranking/score.js";
import { InputError } from "../../errors/inputError.js";
import type { FactRow } from "../../vocabulary/factRow.js";
import type { BilingualText, NodeRow } from "../../vocabulary/index.js";
import { BilingualTextType } from "../../types/bilingualText.js";
import { Costs, alreadyRead } from "../../types/cost.js";
import { CertaintyEnum, enumeration } from "../../types/enumerations.js";
import { Fact } from "../../types/fact.js";
import { Node } from "../../types/interfaces.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { fullNodes } from "./fullNodes.js";

const ReasonKindEnum = enumeration("ReasonKind", "Kinds of reasons for a candidate. 理由类别。", {
  DISCIPLINES: "Matching disciplines: the same, or one above the other. 专业契合",
  COMPLEMENT: "What one brings and the other lacks. 互补",
  BRIDGES: "What connects the two: people, events, partners, enterprises, alliances. 共同联系",
  REACH: "How near it is, in steps. 可达性",
  RECORD: "Results put to use, patents and honours. 业绩",
  PLACE: "Place and membership. 地点与联盟成员身份",
});

@ObjectType("HeldFact", {
  simpleResolvers: true,
  description: "A relationship, and how surely it held on the day. 事实及其在该日的确定程度。",
})
export class HeldFact {
  @Field(() => Fact, { description: "The relationship, with its sources. 关系及其出处。" })
  @Costs(alreadyRead)
  fact!: FactRow;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: "How surely it held on the day of asOf; null where it cannot end. 确定程度。",
  })
  certainty!: string | null;
}

const sentenceOf = (clauses: readonly BilingualText[]): BilingualText => ({
  en: `${clauses.map(({ en }) => en).join("; ")}.`,
  zh: `${clauses.map(({ zh }) => zh).join("；")}。`,
});

@ObjectType("Evidence", {
  simpleResolvers: true,
  description: "One piece of evidence for a candidate, with its nodes and relationships. 依据。",
})
class Evidence {
  @Field(() => Float, { description: "Its value on its own, above 0 and at most 1. 单项分值。" })
  value!: number;

  @Field(() => [HeldFact], { description: "The relationships that it rests on. 所依据的关系。" })
  @Costs({ rows: 6, statements: 0 })
  facts!: readonly HeldFact[];
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => BilingualTextType, { description: "The evidence as a sentence. 说明。" })
  sentence(@Root() { clause }: EvidenceRow): BilingualText {
    return sentenceOf([clause]);
  }

  @FieldResolver(() => [Node], { description: "What it is about. 所涉节点。" })
  @Costs({ rows: 5, statements: 1 })
  nodes(@Root() { nodes }: EvidenceRow, @Ctx() { reader }: ReaderContext, @Info() info: GraphQLResolveInfo): Promise<NodeRow[]> {
    return fullNodes(nodes, reader, info);
  }
}

@ObjectType("Reason", {
  simpleResolvers: true,
  description: "One reason for a candidate; the contributions add up to the score. 推荐理由；各项贡献之和为得分。",
})
export class Reason {
  @Field(() => ReasonKindEnum, { description: "What kind of reason it is. 类别。" })
  kind!: string;

  @Field(() => Float, { description: "Its weight, 0 to 1, from the preset or the arguments. 权重。" })
  weight!: number;

  @Field(() => Float, {
    description: "The value of the candidate in this respect, 0 to 1: 1 - ∏ (1 - value) over all of its evidence. 该方面的分值。",
  })
  value!: number;

  @Field(() => Float, { description: "Its contribution to the score: weight · value / sum of all weights. 对得分的贡献。" })
  contribution!: number;
}

/** How much evidence a reason's sentence mentions. */
const maxClauses = 3;

@Resolver(() => Reason)
export class ReasonResolver {
  @FieldResolver(() => BilingualTextType, {
    description: `The reason as a sentence, made of its strongest evidence, at most ${maxClauses} pieces. 说明（至多列出 ${maxClauses} 项最强依据）。`,
  })
  sentence(@Root() { evidence }: ReasonRow): BilingualText {
    return sentenceOf(evidence.slice(0, maxClauses).map(({ clause }) => clause));
  }

  @FieldResolver(() => [Evidence], { description: "What it rests on, the strongest first. 依据。" })
  @Costs({ rows: { arguments: ["first"], otherwise: 5 }, statements: 0 })
  evidence(
    @Root() { evidence }: ReasonRow,
    @Arg("first", () => Int, { defaultValue: 5, description: `How many, 1 to ${maxEvidence}, which is all. 条数。` }) first: number,
  ): readonly EvidenceRow[] {
    if (first < 1 || first > maxEvidence) throw new InputError("first", first, `a whole number from 1 to ${maxEvidence}`);
    return evidence.slice(0, first);
  }

  @FieldResolver(() => Boolean, {
    description: "True where every piece of evidence rests on something that sources only imply. 是否全部基于推断。",
  })
  implied(@Root() { evidence }: ReasonRow): boolean {
    return evidence.every(({ facts }) => facts.some(({ fact }) => fact.implied));
  }
}
