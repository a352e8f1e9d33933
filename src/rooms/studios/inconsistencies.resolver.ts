import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DayArguments } from "../../time/dayAsked.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { readStudioInconsistencies } from "./inconsistencies/readStudioInconsistencies.js";
import type { Inconsistency as InconsistencyRow } from "../../graph/inconsistency.js";
import { Costs } from "../../types/cost.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { inconsistenciesCost, Inconsistency, InconsistencyArguments } from "../../types/inconsistency.js";

const description =
  "What does not fit “1 + N” in what sources state of the studio: no group although it is said to work that way, a group that covers nothing, two groups that cover the same discipline, more than one core. Without asOf, whatever the dates do not rule out. " +
  "At most 100 groups are checked, and 100 disciplines of each; empty where nothing is inconsistent. 与“1 + N”模式不符的存疑之处；没有则为空列表。";

@Resolver(() => nounType("Studio"))
export class StudioInconsistenciesResolver {
  @FieldResolver(() => [Inconsistency], { description })
  @Costs(inconsistenciesCost)
  inconsistencies(
    @Root() studio: NodeRow<"Studio">,
    @Args(() => InconsistencyArguments) args: DayArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<InconsistencyRow[]> {
    return readStudioInconsistencies(reader, studio, args);
  }
}
