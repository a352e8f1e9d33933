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
  "What is inconsistent in what sources state of the alliance: two chairs or two leading units at once, or an alliance that is part of itself. Without asOf, two that certainly held on the same day, whichever day that is. " +
  "At most 100 studios and 100 enterprises in such a role are checked, and 20 levels up; empty where nothing is inconsistent. 联盟的存疑之处；没有则为空列表。";

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
