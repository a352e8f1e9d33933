import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { DayArguments } from "../../time/dayAsked.js";
import { heldUnlessFalse, readStanding } from "./standing/readStanding.js";
import type { Standing as StandingRow } from "./standing/standing.js";
import { endNouns, type NodeRow, type NounName } from "../../vocabulary/index.js";
import type { TypeClass } from "../../types/classes.js";
import { Costs } from "../../types/cost.js";
import { dayArguments } from "../../types/dayArguments.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { Standing } from "./standing.type.js";

const StandingArguments = dayArguments("StandingArguments", heldUnlessFalse);

const description =
  "Where it stands on each axis on which it received an honour: the highest held, the next above, and the history. Without asOf, what is held as far as is known, without revoked ones. " +
  "Empty where no source names an honour, which does not mean that it has none. 各序列所持最高荣誉、上一级荣誉与历次荣誉；来源未列明荣誉则为空列表。";

/** About as many as one receives. */
const usualHonours = 20;

/** `standing` on a noun that can receive an honour. */
function standingOn(noun: NounName): TypeClass {
  @Resolver(() => nounType(noun))
  class StandingResolver {
    @FieldResolver(() => [Standing], { description })
    @Costs({ rows: usualHonours, statements: 1 })
    standing(
      @Root() recipient: NodeRow,
      @Args(() => StandingArguments) args: DayArguments,
      @Ctx() { reader }: ReaderContext,
    ): Promise<StandingRow[]> {
      return readStanding(reader, recipient, args);
    }
  }
  return StandingResolver;
}

export const standingResolvers = endNouns("RECEIVED", "from").map(standingOn);
