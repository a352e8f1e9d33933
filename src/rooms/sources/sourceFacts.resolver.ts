import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readSourceFacts, type SourceFacts } from "./sourceFacts.js";
import { largestPage } from "../../graph/page.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { PageInfo } from "../../types/relayConnections.js";
import { alreadyRead, Costs, oneNode, pageCost } from "../../types/cost.js";
import { includeImpliedText } from "../../types/listArguments.js";
import { Fact } from "../../types/fact.js";
import { Stated } from "../../types/interfaces.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";

@ObjectType({ simpleResolvers: true, implements: [Stated], description: "An edge of a list of relationships. 关系条目。" })
class FactEdge {
  implied!: boolean;

  @Field(() => String, { description: "Opaque position in this list. 游标。" })
  cursor!: string;

  @Costs(alreadyRead)
  @Field(() => Fact, { description: "The relationship. 关系。" })
  node!: Fact;
}

@ObjectType({ simpleResolvers: true, description: "A page of relationships (Relay). 关系分页列表。" })
class FactConnection {
  @Costs(alreadyRead)
  @Field(() => [FactEdge], { description: "The edges of the page. 条目。" })
  edges!: FactEdge[];

  @Costs(alreadyRead)
  @Field(() => [Fact], { description: "The relationships of the page. 关系。" })
  nodes!: Fact[];

  @Field(() => PageInfo, { description: "The position of the page in the list. 分页信息。" })
  pageInfo!: PageInfo;

  @Costs(oneNode)
  @Field(() => Int, { description: "How many there are, counted when asked for. 总数。" })
  totalCount!: number;
}

@ArgsType()
class SourceFactsArguments {
  @Field(() => Int, { nullable: true, description: `How many, 1 to ${largestPage}; 20 by default. 条数。` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor after which the page begins. 起始游标。" })
  after?: string | null;

  @Field(() => String, { nullable: true, description: "Only what this paragraph or sentence states, such as p3s12. 段落或句子。" })
  locator?: string | null;
}

@Resolver(() => nounType("Source"))
export class SourceFactsResolver {
  @FieldResolver(() => FactConnection, {
    description: "Relationships that the source states, sorted by id; the list can only be read forwards. 该来源所述的关系。",
  })
  @Costs(pageCost)
  facts(
    @Root() source: NodeRow<"Source">,
    @Args(() => SourceFactsArguments) args: SourceFactsArguments,
    @Arg("alone", () => Boolean, { defaultValue: false, description: "Only those that no other source states. 仅限只由此来源说明的关系。" })
    alone: boolean,
    @Arg("includeImplied", () => Boolean, { defaultValue: true, description: includeImpliedText }) includeImplied: boolean,
    @Ctx() { reader }: ReaderContext,
  ): Promise<SourceFacts> {
    return readSourceFacts(reader, source.id, { ...args, alone, includeImplied });
  }
}
