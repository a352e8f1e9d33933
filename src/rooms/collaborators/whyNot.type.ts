import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Float, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Exclusion as ExclusionRow } from "./ranking/exclusions.js";
import type { BilingualText } from "../../vocabulary/index.js";
import type { Scored } from "./ranking/score.js";
import type { WhyNot as WhyNotRow } from "./ranking/whyNot.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { alreadyRead, Costs } from "../../types/cost.js";
import { enumeration } from "../../types/enumerations.js";
import { Node } from "../../types/interfaces.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { BilingualTextType } from "../../types/bilingualText.js";
import { Collaborator } from "./collaborator.type.js";
import { HeldFact } from "./reason.type.js";
import { fullNodes } from "./fullNodes.js";

const ExclusionKindEnum = enumeration("ExclusionKind", "Why a studio is excluded, whatever its reasons. 排除原因。", {
  SELF: "It is the seeker itself, or one of its studios. 查询方自己",
  SAME_ENTERPRISE: "It belongs to the same enterprise. 同一企业",
  SAME_ALLIANCE: "It belongs to the same alliance. 同一联盟",
  PARTNER: "It is already a partner. 已经结对",
  FILTER: "It does not match the filter. 不符合筛选条件",
});

@ObjectType("Exclusion", { simpleResolvers: true, description: "An exclusion of a studio. 排除。" })
class Exclusion {
  @Field(() => ExclusionKindEnum, { description: "The kind of exclusion. 类别。" })
  kind!: string;

  @Field(() => BilingualTextType, { description: "The exclusion as a sentence. 说明。" })
  sentence!: BilingualText;

  @Field(() => [HeldFact], { description: "The relationships that it rests on. 所依据的关系。" })
  @Costs({ rows: 10, statements: 0 })
  facts!: readonly HeldFact[];
}

@Resolver(() => Exclusion)
export class ExclusionResolver {
  @FieldResolver(() => [Node], { description: "What it is about. 所涉节点。" })
  @Costs({ rows: 10, statements: 1 })
  nodes(@Root() { nodes }: ExclusionRow, @Ctx() { reader }: ReaderContext, @Info() info: GraphQLResolveInfo): Promise<NodeRow[]> {
    return fullNodes(nodes, reader, info);
  }
}

@ObjectType("WhyNot", { simpleResolvers: true, description: "Why a studio is recommended, or is not. 推荐与否的解释。" })
export class WhyNot {
  @Field(() => Boolean, { description: "True where the same arguments recommend it. 是否在推荐之列。" })
  isRecommended!: boolean;

  @Field(() => [Exclusion], { description: "What excludes it, whatever its reasons. 排除原因。" })
  @Costs(alreadyRead)
  exclusions!: readonly ExclusionRow[];

  @Field(() => Int, {
    nullable: true,
    description: "Its rank by score among all candidates, from 1; null where it is excluded or has no reasons. 名次。",
  })
  rank!: number | null;

  @Field(() => Float, { nullable: true, description: "The lowest score that is recommended; null where none is. 入选最低得分。" })
  needed!: number | null;

  @Field(() => Float, { description: "How far its score falls short of that; 0 where it does not. 差距。" })
  shortfall!: number;

  @Field(() => BilingualTextType, { description: "The answer as a sentence. 说明。" })
  sentence!: BilingualText;

  @Field(() => [BilingualTextType], { description: "What would change it: arguments, or what a source would have to say. 如何改变结果。" })
  @Costs(alreadyRead)
  changes!: readonly BilingualText[];
}

@Resolver(() => WhyNot)
export class WhyNotResolver {
  @FieldResolver(() => Collaborator, {
    description: "The studio with its score and reasons, as for one that is recommended. 得分与理由。",
  })
  @Costs(alreadyRead)
  candidate(@Root() { scored }: WhyNotRow): Scored {
    return scored;
  }
}
