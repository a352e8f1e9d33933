import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { NodeRow } from "../../vocabulary/index.js";
import { Costs, oneNode } from "../../types/cost.js";
import { nounType } from "../../types/nouns.js";
import type { ReaderContext } from "../../types/readerContext.js";

@ObjectType({ simpleResolvers: true, description: "One place in one source that states a fact. 出处。" })
export class Statement {
  sourceId!: string;

  @Field(() => String, {
    description: "Paragraph or sentence, such as p3 or p3s12: paragraphs are the non-blank lines, from 1. 段落或句子。",
  })
  locator!: string;

  @Field(() => Boolean, { description: "The place implies the fact and does not state it. 是否推断。" })
  implied!: boolean;

  @Field(() => [String], { description: "The fields that this place states; empty where it states the whole. 所述字段。" })
  fields!: string[];

  @Field(() => String, {
    nullable: true,
    description: "What it says that no field holds, in one sentence of ours, in Chinese. 内容（中文）。",
  })
  saysZh!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it says that no field holds, in one sentence of ours, in English. 内容（英文）。",
  })
  saysEn!: string | null;

  @Field(() => String, { nullable: true, description: "The source's own values where they differ, as JSON text. 来源的不同取值。" })
  values!: string | null;
}

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => nounType("Source"), { description: "The source. 来源。" })
  @Costs(oneNode)
  source(@Root() { sourceId }: Statement, @Ctx() { reader }: ReaderContext): Promise<NodeRow<"Source"> | null> {
    return reader.node("Source", sourceId);
  }
}
