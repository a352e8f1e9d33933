import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import { findGaps, type Gap as GapRow, type Gaps as GapsRow } from "./ranking/gaps.js";
import type { Scored } from "./ranking/score.js";
import { InputError } from "../../errors/inputError.js";
import type { BilingualText } from "../../vocabulary/index.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { lookaheadOfNode } from "../../types/lookahead.js";
import { alreadyRead, Costs, oneNode } from "../../types/cost.js";
import { enumeration } from "../../types/enumerations.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { BilingualTextType } from "../../types/bilingualText.js";
import { Collaborator } from "./collaborator.type.js";
import { HeldFact } from "./reason.type.js";
import { readRecommendationOptions, RecommendationArguments } from "./recommendation.args.js";

const GapKindEnum = enumeration("GapKind", "Why a discipline matters to an alliance. 缺口类别。", {
  NEEDED: "It says that it needs the discipline. 声明所需",
  FOCUS: "Its work is in the discipline. 聚焦的专业",
});

@ObjectType("GapHolder", {
  simpleResolvers: true,
  description: "A studio of the alliance that works in the discipline. 已从事该专业的成员工作室。",
})
class GapHolder {
  @Field(() => [HeldFact], { description: "The relationships that say so. 所依据的关系。" })
  @Costs({ rows: 4, statements: 0 })
  facts!: readonly HeldFact[];
}

@Resolver(() => GapHolder)
export class GapHolderResolver {
  @FieldResolver(() => nounType("Studio"), { description: "The studio. 工作室。" })
  @Costs(oneNode)
  studio(
    @Root() { studio }: GapRow["held"][number],
    @Ctx() { reader }: ReaderContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeRow | null> {
    return reader.node("Studio", studio.id, lookaheadOfNode(info, ["Studio"]));
  }
}

@ObjectType("Gap", {
  simpleResolvers: true,
  description: "A discipline that an alliance says it needs or focuses on, and in which none or few of its studios work. 专业缺口。",
})
class Gap {
  @Field(() => GapKindEnum, { description: "Why it matters to the alliance. 类别。" })
  kind!: string;

  @Field(() => HeldFact, { description: "The relationship that says so. 所依据的关系。" })
  @Costs(alreadyRead)
  declared!: HeldFact;

  @Field(() => [GapHolder], { description: "Studios of the alliance that work in it, fewer than `enough`. 已从事该专业的成员工作室。" })
  @Costs({ rows: 10, statements: 1 })
  held!: readonly object[];

  @Field(() => BilingualTextType, { description: "The gap as a sentence. 说明。" })
  sentence!: BilingualText;

  @Field(() => [Collaborator], { description: "Studios that could fill the gap, the best first. 可填补缺口的工作室。" })
  @Costs(alreadyRead)
  fillers!: readonly Scored[];
}

@Resolver(() => Gap)
export class GapResolver {
  @FieldResolver(() => nounType("Discipline"), { description: "The discipline. 专业。" })
  @Costs(oneNode)
  discipline(@Root() { discipline }: GapRow, @Ctx() { reader }: ReaderContext, @Info() info: GraphQLResolveInfo): Promise<NodeRow | null> {
    return reader.node("Discipline", discipline.id, lookaheadOfNode(info, ["Discipline"]));
  }
}

@ObjectType("Gaps", { simpleResolvers: true, description: "The gaps of an alliance. 联盟的专业缺口。" })
class Gaps {
  @Field(() => [Gap], { description: "The gaps, needs first. 缺口。" })
  @Costs(alreadyRead)
  gaps!: readonly GapRow[];

  @Field(() => Int, { description: "How many studios of the alliance are on record. 已记录的成员工作室数。" })
  studios!: number;

  @Field(() => Int, { description: "How many of them were looked at, at most 60. 查看的成员工作室数。" })
  lookedAt!: number;

  @Field(() => BilingualTextType, { nullable: true, description: "Why there is none; null where there is one. 无缺口的原因。" })
  noneBecause!: BilingualText | null;
}

const maxEnough = 10;

@Resolver(() => nounType("Alliance"))
export class GapsResolver {
  @FieldResolver(() => Gaps, {
    description:
      "Disciplines that it says it needs or focuses on and in which none or few of its studios work, and studios that could fill each gap. 专业缺口及可填补的工作室。",
  })
  @Costs({ rows: { arguments: ["first"], otherwise: 10 }, statements: 40, reads: 2_000 })
  gaps(
    @Root() alliance: NodeRow<"Alliance">,
    @Arg("enough", () => Int, {
      defaultValue: 2,
      description: `From this many studios on, a discipline is no gap, 1 to ${maxEnough}. 达到该数量即不算缺口。`,
    })
    enough: number,
    @Args(() => RecommendationArguments) args: RecommendationArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<GapsRow> {
    if (enough < 1 || enough > maxEnough) throw new InputError("enough", enough, `a whole number from 1 to ${maxEnough}`);
    return findGaps(reader, alliance, readRecommendationOptions(args), enough);
  }
}
