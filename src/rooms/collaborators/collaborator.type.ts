import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Float, Info, Int, ObjectType, Resolver, Root } from "type-graphql";
import { maxCandidates, type Recommendation } from "./ranking/recommend.js";
import type { Scored } from "./ranking/score.js";
import type { BilingualText } from "../../vocabulary/index.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { lookaheadOfNode } from "../../types/lookahead.js";
import { alreadyRead, Costs, oneNode } from "../../types/cost.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { BilingualTextType } from "../../types/bilingualText.js";
import { Reason } from "./reason.type.js";

@ObjectType("Collaborator", { simpleResolvers: true, description: "A studio that is recommended, and why. 推荐的合作工作室及理由。" })
export class Collaborator {
  @Field(() => Float, { description: "From 0 to 1: the sum of the contributions of its reasons. 得分（0 至 1）。" })
  score!: number;

  @Field(() => [Reason], { description: "The reasons, the one that contributes most first. 理由。" })
  @Costs({ rows: 6, statements: 0 })
  reasons!: readonly object[];
}

@Resolver(() => Collaborator)
export class CollaboratorResolver {
  @FieldResolver(() => nounType("Studio"), { description: "The studio. 工作室。" })
  @Costs(oneNode)
  studio(@Root() { candidate }: Scored, @Ctx() { reader }: ReaderContext, @Info() info: GraphQLResolveInfo): Promise<NodeRow | null> {
    return reader.node("Studio", candidate.studio.id, lookaheadOfNode(info, ["Studio"]));
  }
}

@ObjectType("Collaborators", { simpleResolvers: true, description: "Recommended studios, and how they were found. 合作推荐结果。" })
export class Collaborators {
  @Field(() => [Collaborator], { description: "The studios, the best first as far as `spread` allows. 推荐的工作室。" })
  @Costs(alreadyRead)
  collaborators!: readonly Scored[];

  @Field(() => Int, {
    description: `How many studios were scored, at most ${maxCandidates}: the most promising of those found by discipline, need or contact. 参与评分的工作室数。`,
  })
  considered!: number;

  @Field(() => BilingualTextType, { nullable: true, description: "Why nobody is recommended; null where somebody is. 无推荐的原因。" })
  noneBecause!: BilingualText | null;
}

@Resolver(() => Collaborators)
export class CollaboratorsResolver {
  @FieldResolver(() => [nounType("Discipline")], {
    description: "Disciplines with so many studios that only some of them were looked at. 因工作室过多而仅查看部分工作室的专业。",
  })
  @Costs({ rows: 20, statements: 1 })
  async sampled(
    @Root() { sampled }: Recommendation,
    @Ctx() { reader }: ReaderContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeRow[]> {
    const read = await Promise.all(sampled.map(({ id }) => reader.node("Discipline", id, lookaheadOfNode(info, ["Discipline"]))));
    return read.filter((node) => node !== null);
  }
}
