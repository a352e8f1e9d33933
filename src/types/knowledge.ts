import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readKnowledge, type FieldKnowledge as KnownRow } from "../graph/knowledge.js";
import { nounNames, type NodeRow } from "../vocabulary/index.js";
import { namedClass, type TypeClass } from "./classes.js";
import { Costs, oneNode } from "./cost.js";
import { enumeration, enumerationOf } from "./enumerations.js";
import { nounType } from "./nouns.js";
import type { ReaderContext } from "./readerContext.js";
import { EdtfScalar } from "./scalars.js";

const KnowledgeEnum = enumeration("Knowledge", "Whether a source says it. 来源是否说明。", {
  STATED: "A source states it. 来源陈述",
  IMPLIED: "Sources only imply it. 来源暗示",
  NONE_NAMED: "A source reports that there are some, and names none. 来源提到但未列明",
  NOT_STATED: "No source says anything of it, which does not mean that there is none. 来源未提及",
});

@ObjectType({ simpleResolvers: true, description: "What is known of one field, and what sources report of the same. 某字段的已知情况。" })
class Known {
  @Field(() => String, {
    nullable: true,
    description:
      "The field, such as members; two with a point between them are a way of two steps. Null for a measure that the graph does not record one by one. 字段。",
  })
  field!: string | null;

  @Field(() => enumerationOf("FigureMeasure"), { nullable: true, description: "The measure that counts the same in reports. 对应指标。" })
  measure!: string | null;

  @Field(() => KnowledgeEnum, { description: "Whether a source says it. 来源是否说明。" })
  knowledge!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many the graph records one by one; null where it has none, which knowledge explains, for a property, and for what it does not record so. 逐一记录数；没有则为空。",
  })
  recorded!: number | null;

  @Field(() => [nounType("Figure")], { description: "What sources report of the same, at most 100 figures of a node. 来源报道的数字。" })
  @Costs(oneNode)
  reported!: object[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: "The last day on which a source saw one of them; null where none gives a full date. 最近所见日期。",
  })
  lastSeen!: string | null;
}

/** About as many as a noun has fields. */
const usualFields = 40;

/** `known` on every noun that sources speak of. */
const knownOn = (noun: (typeof nounNames)[number]): TypeClass => {
  const resolver = namedClass(`${noun}KnownResolver`);
  const method = (row: NodeRow, fields: string[] | undefined, { reader }: ReaderContext): Promise<KnownRow[]> =>
    readKnowledge(reader, row, fields ?? null);
  const descriptor: PropertyDescriptor = { value: method, configurable: true, writable: true };
  Object.defineProperty(resolver.prototype, "known", descriptor);
  Root()(resolver.prototype, "known", 0);
  Arg("fields", () => [String], {
    nullable: true,
    description: "Only these fields, such as members or foundedOn; all where it is not given. 仅限这些字段。",
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
