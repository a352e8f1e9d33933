import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DayArguments } from "../../time/dayAsked.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { readAllianceViolations } from "./violations/readAllianceViolations.js";
import type { Violation as ViolationRow } from "../../graph/violation.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { Violation, ViolationArguments } from "../../types/violation.js";

const description =
  "What cannot be of the alliance: two chairs or two leading units at once, or that it is inside itself. Without asOf, two at once on any day for certain. " +
  "At most 100 studios and 100 enterprises that held such a role are looked at, and 20 steps up; empty where nothing is wrong that sources tell. 联盟的违例；没有则为空。";

@Resolver(() => nounType("Alliance"))
export class AllianceViolationsResolver {
  @FieldResolver(() => [Violation], { description })
  violations(
    @Root() alliance: NodeRow<"Alliance">,
    @Args(() => ViolationArguments) args: DayArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<ViolationRow[]> {
    return readAllianceViolations(reader, alliance, args);
  }
}
