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

  @Field(() => Boolean, { description: "True where the place only implies the fact. 是否仅为推断。" })
  implied!: boolean;

  @Field(() => [String], { description: "The fields that this place states; empty where it covers all of them. 所述字段。" })
  fields!: string[];

  @Field(() => String, {
    nullable: true,
    description: "What it says beyond all fields, summed up in one Chinese sentence. 内容概要（中文）。",
  })
  saysZh!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it says beyond all fields, summed up in one English sentence. 内容概要（英文）。",
  })
  saysEn!: string | null;

  @Field(() => String, { nullable: true, description: "The source's own values where they differ, as JSON. 来源的不同取值（JSON）。" })
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
