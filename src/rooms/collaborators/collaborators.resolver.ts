import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { Recommender, type Recommendation } from "./ranking/recommend.js";
import { findSeeker } from "./ranking/seeker.js";
import { explainWhyNot, type WhyNot as WhyNotRow } from "./ranking/whyNot.js";
import { InputError } from "../../errors/inputError.js";
import { Costs } from "../../types/cost.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { Collaborators } from "./collaborator.type.js";
import { WhyNot } from "./whyNot.type.js";
import { readRecommendationOptions, RecommendationArguments } from "./recommendation.args.js";

const seekerText =
  "Who asks: the id of a studio, an alliance or a person. A person's studios stand for them, and of an alliance's members the first 8 by id for what lies between it and others. 查询方：工作室、联盟或人员。";

@Resolver()
export class CollaboratorsQueries {
  @Query(() => Collaborators, {
    description:
      "Studios to work with across enterprises, alliances and disciplines, ranked, each with reasons that add up to its score. Regions, industries, unions and titles are never a reason by themselves. 合作推荐：按得分排序，附可复核的理由。",
  })
  @Costs({ rows: { arguments: ["first"], otherwise: 10 }, statements: 40, reads: 2_000 })
  async collaborators(
    @Arg("for", () => ID, { description: seekerText }) seeker: string,
    @Args(() => RecommendationArguments) args: RecommendationArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<Recommendation> {
    const options = readRecommendationOptions(args);
    return (await Recommender.of(reader, await findSeeker(reader, seeker, "for"), options)).recommend();
  }

  @Query(() => WhyNot, {
    description:
      "Why a studio is not among the collaborators of the same arguments, or is: its reasons, what leaves it out or how far it falls short, and what would change that. 为何未获推荐。",
  })
  @Costs({ rows: 1, statements: 50, reads: 2_000 })
  async whyNot(
    @Arg("for", () => ID, { description: seekerText }) seeker: string,
    @Arg("candidate", () => ID, { description: "The id of the studio. 候选工作室。" }) candidate: string,
    @Args(() => RecommendationArguments) args: RecommendationArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<WhyNotRow> {
    const options = readRecommendationOptions(args);
    const [node, studio] = await Promise.all([findSeeker(reader, seeker, "for"), reader.node("Studio", candidate)]);
    if (studio === null) throw new InputError("candidate", candidate, "the id of a studio that the graph holds, such as studio:luan-jun");
    return explainWhyNot(reader, node, studio, options);
  }
}
