import { Field, ObjectType } from "type-graphql";
import type { BilingualText } from "../vocabulary/index.js";
import { onlyCertain } from "../graph/inconsistency.js";
import { BilingualTextType } from "./bilingualText.js";
import { alreadyRead, oneNode, Costs, type FieldCost } from "./cost.js";
import { dayArguments } from "./dayArguments.js";
import { enumeration } from "./enumerations.js";
import { Fact } from "./fact.js";
import { Node } from "./interfaces.js";

export const InconsistencyArguments = dayArguments("InconsistencyArguments", onlyCertain);

/** About as many as a studio has groups. */
export const inconsistenciesCost: FieldCost = { rows: 20, statements: 1 };

const InconsistencyKind = enumeration("InconsistencyKind", "Kinds of inconsistency. 存疑类别。", {
  NO_GROUP: "A studio is said to work as “1 + N”, but no source names a group. 称采用“1 + N”模式，但来源未列明专业组",
  EMPTY_GROUP: "No source names a discipline that the group covers. 来源未写明专业组所覆盖的专业",
  SAME_DISCIPLINE: "Two groups of one studio cover the same discipline; a broader or narrower one is another. 两个专业组覆盖同一专业",
  SEVERAL_CORES: "More than one group of a studio is called its core. 核心专业组不止一个",
  TWO_CHAIRS: "Two hold an alliance's chair at once. 轮值主席重叠",
  TWO_LEADING_UNITS: "Two are an alliance's leading unit at once. 牵头单位重叠",
  INSIDE_ITSELF: "An alliance is part of itself, directly or through others. 联盟包含于自身",
});

@ObjectType({
  simpleResolvers: true,
  description:
    "Statements that do not fit together, or something that is missing, which may only mean that sources are silent. 存疑之处：来源之间或来源内部不一致，或来源未提及。",
})
export class Inconsistency {
  @Field(() => InconsistencyKind, { description: "The kind of inconsistency. 类别。" })
  kind!: string;

  @Field(() => BilingualTextType, { description: "The inconsistency as a sentence. 说明。" })
  sentence!: BilingualText;

  @Costs(oneNode)
  @Field(() => [Node], {
    description: "What it is about: the studio, the discipline and its groups, the holders, the alliances of the cycle. 所涉对象。",
  })
  nodes!: object[];

  @Costs(alreadyRead)
  @Field(() => [Fact], {
    description: "The relationships that do not fit together, with their sources; empty where something is missing. 所涉关系及其出处。",
  })
  facts!: object[];
}
