import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { maxPathSteps, maxPaths, findPaths, type PathsRow } from "./paths/findPaths.js";
import type { Certainty } from "../../time/edtf.js";
import { throughNouns } from "../../vocabulary/connects.js";
import { nouns, snakeCase, type NounName } from "../../vocabulary/index.js";
import { describe } from "../../types/classes.js";
import { Costs } from "../../types/cost.js";
import { CertaintyEnum, enumeration } from "../../types/enumerations.js";
import { includeImpliedText } from "../../types/listArguments.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { DateScalar } from "../../types/scalars.js";
import { Paths } from "./paths.type.js";

const kindOf = (noun: NounName): string => snakeCase(noun).toUpperCase();
const nounOfKind = new Map<string, NounName>(throughNouns.map((noun) => [kindOf(noun), noun]));

const ThroughKind = enumeration(
  "ThroughKind",
  "What may lie between two nodes. 可经由的对象类别。",
  Object.fromEntries(throughNouns.map((noun) => [kindOf(noun), describe(nouns[noun])])),
);

@ArgsType()
class ConnectionsArguments {
  @Field(() => ID, { description: "The node to start from, of any noun but Source and Figure. 起点标识。" })
  from!: string;

  @Field(() => ID, { description: "The node to reach. 终点标识。" })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: `The most steps a path may have, 1 to ${maxPathSteps}. 最多步数。` })
  maxSteps!: number;

  @Field(() => [ThroughKind], {
    nullable: true,
    description: "The kinds of nodes that paths may lead through: all of them by default, none if the list is empty. 可经由的对象类别。",
  })
  through?: string[] | null;

  @Field(() => Int, { defaultValue: 5, description: `How many paths, 1 to ${maxPaths}. 条数。` })
  first!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Each step says how surely it held on this day. Events, studios, alliances and patents of a later date do not exist yet. 截至某日。",
  })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    nullable: true,
    description:
      "Which certainties a step may have on the day of asOf: CERTAIN and POSSIBLE by default. What cannot end is always kept. 保留哪些确定程度。",
  })
  certainty?: Certainty[] | null;

  @Field(() => Boolean, { defaultValue: true, description: includeImpliedText })
  includeImplied!: boolean;
}

@Resolver()
export class ConnectionsResolver {
  @Query(() => Paths, {
    description:
      "How two nodes are connected: the best paths between them, each with a sentence. A step joins two nodes that a person would name; going through a participation, a conferral or a discipline group counts as one step. " +
      "Regions, industries, titles and aspects are reference data or shared by thousands: a path may end at them but leads through none. The union hierarchy joins nothing. Reference data alone makes no path, and no path leads through what is only proposed. 两个节点如何相连：最佳路径及其语句。",
  })
  @Costs({ rows: { arguments: ["first"], otherwise: 5 }, statements: 12, reads: 1_000 })
  connections(
    @Args(() => ConnectionsArguments) { through, asOf, certainty, ...given }: ConnectionsArguments,
    @Ctx() { reader }: ReaderContext,
  ): Promise<PathsRow> {
    return findPaths(reader, {
      ...given,
      through: through == null ? throughNouns : through.flatMap((kind) => nounOfKind.get(kind) ?? []),
      asOf: asOf ?? null,
      certainties: certainty ?? ["CERTAIN", "POSSIBLE"],
    });
  }
}
