import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { EdgeRow } from "../../graph/connectionRow.js";
import { edgeNamed } from "../../fragments/fragments.js";
import { defaultPageSize, largestPage, pageSize } from "../../graph/page.js";
import type { GraphReader, ListArguments } from "../../graph/reader.js";
import type { FactRow } from "../../vocabulary/factRow.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { Costs } from "../../types/cost.js";
import { includeImpliedText } from "../../types/listArguments.js";
import { Stated } from "../../types/interfaces.js";
import type { ReaderContext } from "../../types/readerContext.js";
import { Statement } from "./statement.type.js";

const statementsOfNode = edgeNamed("statementsOfNode");

/** Splits `sourceId#locator`, whose trailing `?` says that the place only implies the fact. */
function placeOf(place: string): Statement {
  const [sourceId = "", given = ""] = place.split("#");
  return {
    sourceId,
    locator: given.replace(/\?$/, ""),
    implied: given.endsWith("?"),
    fields: [],
    saysZh: null,
    saysEn: null,
    values: null,
  };
}

async function ofNode(node: NodeRow, args: ListArguments, field: object | undefined, reader: GraphReader): Promise<Statement[]> {
  const { edges } = await reader.edge(statementsOfNode, node, args, field);
  return edges.map(({ node: source, fact }) => {
    const { locator, implied, fields, saysZh, saysEn, values } = fact as unknown as Statement;
    return { sourceId: source.id, locator, implied, fields, saysZh, saysEn, values };
  });
}

@Resolver(() => Stated)
export class StatedResolver {
  @FieldResolver(() => [Statement], { description: "Where sources state it. 出处。" })
  @Costs({ rows: { arguments: ["first"], otherwise: defaultPageSize }, statements: 1 })
  async statedIn(
    @Root() stated: NodeRow | EdgeRow | FactRow,
    @Arg("first", () => Int, { defaultValue: defaultPageSize, description: `How many places, 1 to ${largestPage}. 条数。` }) first: number,
    @Arg("includeImplied", () => Boolean, { defaultValue: true, description: includeImpliedText }) includeImplied: boolean,
    @Ctx() { reader }: ReaderContext,
    @Info() { fieldNodes }: GraphQLResolveInfo,
  ): Promise<Statement[]> {
    pageSize(first, "first");
    const found = stated instanceof EdgeRow ? (stated.fact ?? stated.node) : stated;
    if (!("statedIn" in found)) return ofNode(found, { first, includeImplied }, fieldNodes[0], reader);
    return found.statedIn
      .map(placeOf)
      .filter(({ implied }) => includeImplied || !implied)
      .slice(0, first);
  }
}
