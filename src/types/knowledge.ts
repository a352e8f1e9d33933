import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readKnowledge, type FieldKnowledge as KnownRow } from "../graph/knowledge.js";
import { nounNames, type NodeRow } from "../vocabulary/index.js";
import { namedClass, type TypeClass } from "./classes.js";
import { Costs, oneNode } from "./cost.js";
import { enumeration, enumerationOf } from "./enumerations.js";
import { nounType } from "./nouns.js";
import type { ReaderContext } from "./readerContext.js";
import { EdtfScalar } from "./scalars.js";

const KnowledgeEnum = enumeration("Knowledge", "What sources say about a field. 来源的说明情况。", {
  STATED: "A source states it. 来源陈述",
  IMPLIED: "Sources only imply it. 来源暗示",
  NONE_NAMED: "A source reports that there are some but names none. 来源提到但未列明",
  NOT_STATED: "No source mentions it, which does not mean that there is none. 来源未提及",
});

@ObjectType({
  simpleResolvers: true,
  description: "What is known of one field, and the figures that sources report for it. 某字段的已知情况。",
})
class Known {
  @Field(() => String, {
    nullable: true,
    description:
      "The field, such as members, or a path of two fields joined by a dot. Null for a measure that the graph does not record one by one. 字段。",
  })
  field!: string | null;

  @Field(() => enumerationOf("FigureMeasure"), { nullable: true, description: "The measure by which sources report its count. 对应指标。" })
  measure!: string | null;

  @Field(() => KnowledgeEnum, { description: "What sources say about it. 来源的说明情况。" })
  knowledge!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many the graph records one by one; null where it has none (see knowledge), for a property, and for what it does not record one by one. 逐一记录数；没有则为空。",
  })
  recorded!: number | null;

  @Field(() => [nounType("Figure")], { description: "The figures that sources report for it, at most 100 per node. 来源报告的数字。" })
  @Costs(oneNode)
  reported!: object[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: "The last day on which a source reports one of them; null where none gives a full date. 最近一次见于来源的日期。",
  })
  lastSeen!: string | null;
}

/** About as many as a noun has fields. */
const usualFields = 40;

/** `known` on every noun but Source. */
const knownOn = (noun: (typeof nounNames)[number]): TypeClass => {
  const resolver = namedClass(`${noun}KnownResolver`);
  const method = (row: NodeRow, fields: string[] | undefined, { reader }: ReaderContext): Promise<KnownRow[]> =>
    readKnowledge(reader, row, fields ?? null);
  const descriptor: PropertyDescriptor = { value: method, configurable: true, writable: true };
  Object.defineProperty(resolver.prototype, "known", descriptor);
  Root()(resolver.prototype, "known", 0);
  Arg("fields", () => [String], {
    nullable: true,
    description: "Only these fields, such as members or foundedOn; all by default. 仅限这些字段。",
  })(resolver.prototype, "known", 1);
  Ctx()(resolver.prototype, "known", 2);
  FieldResolver(() => [Known], {
    description: "What is known of it, field by field: stated, implied, reported without being named, or not stated. 逐字段的已知与未知。",
  })(resolver.prototype, "known", descriptor);
  Costs({ rows: usualFields, statements: 1 })(resolver.prototype, "known", descriptor);
  Resolver(() => nounType(noun))(resolver);
  return resolver;
};

export const knowledgeResolvers = nounNames.filter((noun) => noun !== "Source").map(knownOn);
