import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { BilingualText } from "../../vocabulary/index.js";
import { usualBounds } from "./paths/adjacency.js";
import { alreadyRead, Costs, oneNode } from "../../types/cost.js";
import { CertaintyEnum } from "../../types/enumerations.js";
import { Fact } from "../../types/fact.js";
import { Node } from "../../types/interfaces.js";
import { BilingualTextType } from "../../types/bilingualText.js";

const impliedText = "True where sources only imply it, or imply a part that it depends on. 是否仅为推断。";
const certaintyText = "How surely it held on the day of `asOf`; null without asOf, and for what cannot end. 某日成立的确定程度。";

@ObjectType({
  simpleResolvers: true,
  description: "One step of a path: everything that joins two nodes directly. 路径中的一步：两个节点之间的直接关系。",
})
export class PathStep {
  @Costs(oneNode)
  @Field(() => Node, { description: "Where the step begins, in the direction of the path. 起点。" })
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

  @Field(() => Boolean, { description: "True where it rests only on reference data or our own tree. 是否仅依据参考数据或自建分类。" })
  isReference!: boolean;

  @Field(() => BilingualTextType, {
    description:
      "The step as a sentence; where a name is missing in one language, the other is used. 说明；缺少某一语言的名称时用另一语言。",
  })
  sentence!: BilingualText;
}

@ObjectType({ simpleResolvers: true, description: "A path between two nodes that visits no node twice. 两个节点之间的一条路径。" })
export class Path {
  @Field(() => Float, {
    description:
      "Above 0 and at most 1, which is one stated step: times 0.8 / ln(1 + d) for each node in between that has d relationships, times 0.5 for each step that is only implied, and times 0.5 for each step that rests only on reference data or our own tree. 路径强度，大于 0，至多为 1。",
  })
  strength!: number;

  @Costs({ rows: 7, statements: 0 })
  @Field(() => [Node], { description: "The nodes in order, including both ends. 依次经过的节点（含两端）。" })
  nodes!: Node[];

  @Costs({ rows: 6, statements: 0 })
  @Field(() => [PathStep], { description: "The steps in order, 1 to 6. 各步。" })
  steps!: PathStep[];

  @Field(() => CertaintyEnum, { nullable: true, description: `The certainty of its least certain step. ${certaintyText}` })
  certainty!: string | null;

  @Field(() => Boolean, { description: "True where sources only imply at least one of its steps. 是否含有仅为推断的步骤。" })
  implied!: boolean;

  @Field(() => BilingualTextType, { description: "The whole path as a sentence. 整条路径的说明。" })
  sentence!: BilingualText;
}

@ObjectType({
  simpleResolvers: true,
  description: "What was not searched, so that “none found” is not read as “none exists”. 未查遍的部分。",
})
export class PathLimits {
  @Field(() => Int, {
    description: `A node with more relationships than this, not counting sources and figures, is a hub: ${usualBounds.hub}. 关系数超过此值的节点为枢纽节点。`,
  })
  relationships!: number;

  @Field(() => [ID], {
    description:
      "Hubs that the search met, sorted by id, at most 20. Paths through a hub are found from its neighbours only, so a path through two hubs may be missing. 所遇枢纽节点（至多 20 个）。",
  })
  hubs!: string[];

  @Field(() => Int, { description: "How many hubs the search met. 所遇枢纽节点数。" })
  hubCount!: number;

  @Field(() => Int, {
    description: `How many nodes were met but not expanded: each step of each side reads at most ${usualBounds.ofStep} relationships, nodes with few first. 因读取上限而未展开的节点数。`,
  })
  leftCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "The best paths between two nodes. 两个节点之间的最佳路径。" })
export class Paths {
  @Costs(alreadyRead)
  @Field(() => [Path], { description: "The strongest first; equally strong ones by the ids of their nodes. 路径，由强到弱。" })
  paths!: Path[];

  @Field(() => BilingualTextType, { nullable: true, description: "Why there is none; null where there are paths. 没有路径的原因。" })
  noneBecause!: BilingualText | null;

  @Field(() => PathLimits, { description: "What was not searched. 未查遍的部分。" })
  limits!: PathLimits;
}
