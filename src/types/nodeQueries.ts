import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { InputError } from "../errors/inputError.js";
import type { NodeRow } from "../vocabulary/index.js";
import { Costs, oneNode } from "./cost.js";
import { lookaheadOfNode } from "./lookahead.js";
import { Node } from "./interfaces.js";
import type { ReaderContext } from "./readerContext.js";

const maxIds = 100;

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: "Any node by its id, or null (Relay). 按标识查询任意节点。" })
  @Costs(oneNode)
  node(
    @Arg("id", () => ID, { description: "Its id, such as studio:zhang-zhaohong. 标识。" }) id: string,
    @Ctx() { reader }: ReaderContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeRow | null> {
    return reader.anyNode(id, (noun) => lookaheadOfNode(info, [noun]));
  }

  @Query(() => [Node], {
    nullable: "items",
    description: `Nodes by their ids, in the order given, with null for unknown ids; at most ${maxIds}. 按标识批量查询。`,
  })
  @Costs({ rows: { arguments: ["ids"], otherwise: 1 }, statements: 1 })
  nodes(
    @Arg("ids", () => [ID], { description: "Their ids. 标识列表。" }) ids: string[],
    @Ctx() { reader }: ReaderContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(NodeRow | null)[]> {
    if (ids.length > maxIds) throw new InputError("ids", `${ids.length} ids`, `at most ${maxIds} ids`);
    return Promise.all(ids.map((id) => reader.anyNode(id, (noun) => lookaheadOfNode(info, [noun]))));
  }
}
