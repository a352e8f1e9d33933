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
  @Field(() => ID, { description: "The one node: of any noun but Source and Figure. 起点标识。" })
  from!: string;

  @Field(() => ID, { description: "The other node. 终点标识。" })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: `Steps of a way at the most, 1 to ${maxPathSteps}. 最多步数。` })
  maxSteps!: number;

  @Field(() => [ThroughKind], {
    nullable: true,
    description:
      "Ways lead through these alone; through all where it is not given, and through nothing where it is empty. 可经由的对象类别。",
  })
  through?: string[] | null;

  @Field(() => Int, { defaultValue: 5, description: `How many ways, 1 to ${maxPaths}. 条数。` })
  first!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "How surely it held on this day, told with each step; an event, a studio, an alliance or a patent of a later day is not there yet. 截至某日。",
  })
  asOf?: string | null;

  @Field(() => [CertaintyEnum], {
    nullable: true,
    description:
      "Which answers of asOf a step may have: CERTAIN and POSSIBLE where it is not given. What cannot end is kept. 保留哪些确定程度。",
  })
  certainty?: Certainty[] | null;

  @Field(() => Boolean, { defaultValue: true, description: includeImpliedText })
  includeImplied!: boolean;
}

@Resolver()
export class ConnectionsResolver {
  @Query(() => Paths, {
    description:
      "How two nodes are connected: the best ways between them, each as a path and as a sentence. A step joins what a person would name; one through a participation, a conferral or a discipline group is one step. " +
      "Regions, industries, titles and aspects are reference data or true of thousands: a way ends at them and leads through none; the union tree joins nothing. Reference data is never a way by itself, and what is only proposed is not gone through. 两个节点如何相连：最佳路径及其语句。",
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
