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
  "Who looks for collaborators: the id of a studio, an alliance or a person. A person is represented by their studios; an alliance, where contacts are concerned, by its first 8 members by id. 查询方：工作室、联盟或人员。";

@Resolver()
export class CollaboratorsQueries {
  @Query(() => Collaborators, {
    description:
      "Studios to work with across enterprises, alliances and disciplines, ranked, each with reasons that add up to its score. Regions, industries, unions and titles are never a reason on their own. 合作推荐：按得分排序，附可核查的理由。",
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
      "Why a studio is or is not among the collaborators for the same arguments: its reasons, what excludes it or how far its score falls short, and what would change that. 为何获得或未获推荐。",
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
