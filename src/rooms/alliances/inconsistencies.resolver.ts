import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DayArguments } from "../../time/dayAsked.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { readAllianceInconsistencies } from "./inconsistencies/readAllianceInconsistencies.js";
import type { Inconsistency as InconsistencyRow } from "../../graph/inconsistency.js";
import { Costs } from "../../types/cost.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { inconsistenciesCost, Inconsistency, InconsistencyArguments } from "../../types/inconsistency.js";

const description =
  "What cannot be of the alliance: two chairs or two leading units at once, or that it is inside itself. Without asOf, two at once on any day for certain. " +
  "At most 100 studios and 100 enterprises that held such a role are looked at, and 20 steps up; empty where nothing is wrong that sources tell. 联盟的存疑之处；没有则为空。";

@Resolver(() => nounType("Alliance"))
export class AllianceInconsistenciesResolver {
  @FieldResolver(() => [Inconsistency], { description })
  @Costs(inconsistenciesCost)
  inconsistencies(
    @Root() alliance: NodeRow<"Alliance">,
    @Args(() => InconsistencyArguments) args: DayArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<InconsistencyRow[]> {
    return readAllianceInconsistencies(reader, alliance, args);
  }
}
