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
  "What of “1 + N” the studio breaks: no group where it is said to work so, a group that covers nothing, two that cover the same discipline, more than one core. Without asOf, whatever dates do not keep apart. " +
  "At most 100 groups are looked at, and 100 disciplines of each; empty where nothing is wrong that sources tell. 违反“1 + N”之处；没有则为空。";

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
