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

const InconsistencyKind = enumeration("InconsistencyKind", "What is wrong, if all is so as it is stated. 存疑类别。", {
  NO_GROUP: "A studio is said to work as “1 + N”, and no group of it is named. 称“1 + N”而无专业组",
  EMPTY_GROUP: "A group covers no discipline that is named. 专业组未覆盖专业",
  SAME_DISCIPLINE: "Two groups of one studio cover the same discipline; a broader or narrower one is another. 两个专业组覆盖同一专业",
  SEVERAL_CORES: "More than one group of a studio is called its core. 核心专业组不止一个",
  TWO_CHAIRS: "Two hold an alliance's chair at once. 轮值主席重叠",
  TWO_LEADING_UNITS: "Two are an alliance's leading unit at once. 牵头单位重叠",
  INSIDE_ITSELF: "An alliance is part of itself, by way of others or directly. 联盟包含于自身",
});

@ObjectType({
  simpleResolvers: true,
  description:
    "Something that cannot be, if all is so as it is stated; or that is missing, where it may be the sources that are silent. 存疑之处。",
})
export class Inconsistency {
  @Field(() => InconsistencyKind, { description: "What is wrong. 类别。" })
  kind!: string;

  @Field(() => BilingualTextType, { description: "The same as one sentence of ours. 说明。" })
  sentence!: BilingualText;

  @Costs(oneNode)
  @Field(() => [Node], {
    description: "What it is about: the studio, the discipline and its groups, the holders, the alliances on the way. 所涉对象。",
  })
  nodes!: object[];

  @Costs(alreadyRead)
  @Field(() => [Fact], {
    description: "The relationships that together cannot be, with their sources; empty where something is missing. 所涉关系及其出处。",
  })
  facts!: object[];
}
