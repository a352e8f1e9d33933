import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { BilingualText } from "../../vocabulary/index.js";
import { usualBounds } from "./paths/adjacency.js";
import { alreadyRead, Costs, oneNode } from "../../types/cost.js";
import { CertaintyEnum } from "../../types/enumerations.js";
import { Fact } from "../../types/fact.js";
import { Node } from "../../types/interfaces.js";
import { BilingualTextType } from "../../types/bilingualText.js";

const impliedText = "Sources only imply it, or a part of it that it cannot do without. 是否仅为推断。";
const certaintyText = "How surely it held on the day of `asOf`; null where no day is asked, and for what cannot end. 某日成立的确定程度。";

@ObjectType({
  simpleResolvers: true,
  description: "One step of a way: all that joins two nodes directly. 联系路径中的一步：二者之间的直接关系。",
})
export class PathStep {
  @Costs(oneNode)
  @Field(() => Node, { description: "Where the step begins, along the way. 起点。" })
  from!: Node;

  @Costs(oneNode)
  @Field(() => Node, { description: "Where it leads. 终点。" })
  to!: Node;

  @Costs({ rows: 2, statements: 0 })
  @Field(() => [Fact], {
    description:
      "The relationships that it rests on, by their ids: several where the two are joined more than once, or through a participation, a conferral or a discipline group. 所依据的关系。",
  })
  facts!: Fact[];

  @Field(() => CertaintyEnum, { nullable: true, description: certaintyText })
  certainty!: string | null;

  @Field(() => Boolean, { description: impliedText })
  implied!: boolean;

  @Field(() => Boolean, { description: "It rests on reference data or our own tree alone. 是否仅依据参考数据或自建分类。" })
  isReference!: boolean;

  @Field(() => BilingualTextType, {
    description:
      "The step as a sentence; where a name is missing in one language, the other is used. 说明；缺少某一语言的名称时用另一语言。",
  })
  sentence!: BilingualText;
}

@ObjectType({ simpleResolvers: true, description: "One way between two nodes, which visits none twice. 两个节点之间的一条联系路径。" })
export class Path {
  @Field(() => Float, {
    description:
      "Above 0, at most 1 for a stated fact between the two: times 0.8 / ln(1 + d) for each node between, of d relationships; times 0.5 for each step that is only implied, and for each on reference data or our own tree alone. 联系强度，大于 0，至多为 1。",
  })
  strength!: number;

  @Costs({ rows: 7, statements: 0 })
  @Field(() => [Node], { description: "The nodes in their order, both ends among them. 依次经过的节点（含两端）。" })
  nodes!: Node[];

  @Costs({ rows: 6, statements: 0 })
  @Field(() => [PathStep], { description: "The steps in their order, 1 to 6. 各步。" })
  steps!: PathStep[];

  @Field(() => CertaintyEnum, { nullable: true, description: `That of its least sure step. ${certaintyText}` })
  certainty!: string | null;

  @Field(() => Boolean, { description: "Sources only imply one of its steps or more. 是否含有仅为推断的步骤。" })
  implied!: boolean;

  @Field(() => BilingualTextType, { description: "The whole path as a sentence. 整条路径的说明。" })
  sentence!: BilingualText;
}

@ObjectType({
  simpleResolvers: true,
  description: "What was not looked through, so that none found is not taken for none there is. 未查遍的部分。",
})
export class PathLimits {
  @Field(() => Int, {
    description: `A node with more relationships than this, its sources and figures not counted, is a hub: ${usualBounds.hub}. 枢纽节点的关系数下限。`,
  })
  relationships!: number;

  @Field(() => [ID], {
    description:
      "Hubs that were met, by id, at most 20: ways through them were found from their neighbours alone, so a way through two of them can be missing. 所遇枢纽节点（至多 20 个）。",
  })
  hubs!: string[];

  @Field(() => Int, { description: "How many hubs were met. 所遇枢纽节点数。" })
  hubCount!: number;

  @Field(() => Int, {
    description: `How many nodes were met and not gone through, since no more than ${usualBounds.ofStep} relationships are read of a side's nodes with each step, those of nodes with few first. 因读取上限而未展开的节点数。`,
  })
  leftCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "The best ways between two nodes. 两个节点之间的最佳联系路径。" })
export class Paths {
  @Costs(alreadyRead)
  @Field(() => [Path], { description: "The strongest first; those of equal strength by the ids of their nodes. 路径，由强到弱。" })
  paths!: Path[];

  @Field(() => BilingualTextType, { nullable: true, description: "Why there is none; null where there are ways. 没有路径的原因。" })
  noneBecause!: BilingualText | null;

  @Field(() => PathLimits, { description: "What was not looked through. 未查遍的部分。" })
  limits!: PathLimits;
}
