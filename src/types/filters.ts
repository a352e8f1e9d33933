import { Field, Float, ID, InputType, Int } from "type-graphql";
import { datedProperties, lowerFirst, nouns, relationships, type EnumerationName, type NounName, type Properties, type Property, type RelationshipType } from "../graph/vocabulary/index.js";
import { describe, namedClass, once, type TypeClass } from "./classes.js";
import { enumerationOf } from "./enumerations.js";
import { EdtfScalar } from "./scalars.js";
import type { NodeType } from "./nouns.js";

const words: Readonly<Record<string, string>> = {
  eq: "Equal. 等于",
  ne: "Different, or absent. 不等于（含缺失）",
  in: "One of these. 属于其中之一",
  gt: "Greater or later. 大于",
  gte: "Greater, later or equal. 大于等于",
  lt: "Less or earlier. 小于",
  lte: "Less, earlier or equal. 小于等于",
  contains: "Has this text in it; upper and lower case differ. 包含",
  startsWith: "Begins with this text. 以此开头",
  has: "The list has this element. 列表含有",
  isNull: "True: absent. False: present. 是否缺失",
};

const optional = (description: string) => ({ nullable: true, description });

function operatorInput(name: string, description: string, type: () => unknown, operators: readonly string[]): TypeClass {
  const input = namedClass(name);
  InputType(name, { description })(input);
  for (const operator of operators) {
    const of = operator === "isNull" ? () => Boolean : operator === "in" ? () => [type()] : type;
    Field(of as never, optional(words[operator] as string))(input.prototype, operator);
  }
  return input;
}

const ordered = ["eq", "ne", "in", "gt", "gte", "lt", "lte", "isNull"];

const scalarFilters = {
  string: operatorInput("StringFilter", "Conditions on a text; all must hold. 文本条件。", () => String, [...ordered, "contains", "startsWith"]),
  strings: operatorInput("StringListFilter", "Conditions on a list of texts. 文本列表条件。", () => String, ["has"]),
  edtf: operatorInput("DateFilter", "Conditions on a date, by the first and last day it can mean; only what is certain counts. 日期条件。", () => EdtfScalar, [
    "eq",
    "ne",
    "gt",
    "gte",
    "lt",
    "lte",
    "isNull",
  ]),
  integer: operatorInput("IntFilter", "Conditions on a whole number. 整数条件。", () => Int, ordered),
  float: operatorInput("FloatFilter", "Conditions on a number. 数值条件。", () => Float, ordered),
  boolean: operatorInput("BooleanFilter", "Conditions on a truth value. 布尔条件。", () => Boolean, ["eq", "ne", "isNull"]),
};

const idFilter = operatorInput("IDFilter", "Conditions on an id. 标识条件。", () => ID, ["eq", "ne", "in"]);

const wordFilter = once((name: EnumerationName) =>
  operatorInput(`${name}Filter`, `Conditions on ${name}. 枚举条件。`, () => enumerationOf(name), ["eq", "ne", "in", "isNull"]),
);
const wordListFilter = once((name: EnumerationName) => operatorInput(`${name}ListFilter`, `Conditions on a list of ${name}. 枚举列表条件。`, () => enumerationOf(name), ["has"]));

const filterOf = ({ type, list }: Property): TypeClass => {
  if (type in scalarFilters) return scalarFilters[type as keyof typeof scalarFilters];
  return list === true ? wordListFilter(type as EnumerationName) : wordFilter(type as EnumerationName);
};

function combinable(input: TypeClass): void {
  Field(() => [input], optional("All of these hold; an empty list is true. 全部成立"))(input.prototype, "and");
  Field(() => [input], optional("One of these holds; an empty list is false. 任一成立"))(input.prototype, "or");
  Field(() => input, optional("This does not hold. 不成立"))(input.prototype, "not");
}

function addConditions(input: TypeClass, properties: Properties): void {
  Field(() => idFilter, optional("Its id. 标识。"))(input.prototype, "id");
  Field(() => scalarFilters.boolean, optional("Whether every source only implies it. 是否仅为推断。"))(input.prototype, "implied");
  for (const [name, property] of Object.entries(properties)) {
    const filter = filterOf(property);
    Field(() => filter, optional(describe(property)))(input.prototype, name);
  }
}

/** The filter of a noun; rooms add their edges to it. */
export const nounFilter = once((noun: NounName): TypeClass => {
  const filter = namedClass(`${noun}Filter`);
  InputType(`${noun}Filter`, { description: `Conditions on a ${noun}; all must hold. 筛选条件。` })(filter);
  combinable(filter);
  addConditions(filter, nouns[noun].properties);
  return filter;
});

/** The filter of what an edge leads to: a noun's own, or one with a branch for each noun of a group. */
export const nodeFilter = once((node: NodeType): TypeClass => {
  const [first] = node.nouns;
  if (node.nouns.length === 1 && first !== undefined) return nounFilter(first);
  const filter = namedClass(`${node.name}Filter`);
  InputType(filter.name, { description: `Conditions on a ${node.name}, by its noun. 按类别筛选。` })(filter);
  combinable(filter);
  for (const [noun, branch] of node.nouns.map((each) => [each, nounFilter(each)] as const)) Field(() => branch, optional(`It is of the noun ${noun} and meets this. 属于该类并满足条件。`))(filter.prototype, lowerFirst(noun));
  return filter;
});

/** Every relationship can be asked for its dates; those of one that cannot end are absent. */
const factShape = (type: RelationshipType): Properties => ({ ...datedProperties, ...relationships[type].properties });

const factFilters = new Map<string, TypeClass>();

/** The filter of what a relationship carries; relationships that carry the same share one. */
export function factFilterOf(type: RelationshipType): TypeClass {
  const shape = factShape(type);
  const key = JSON.stringify(Object.entries(shape).map(([name, property]) => [name, property.type]));
  let filter = factFilters.get(key);
  if (filter === undefined) {
    const name = `${factFilterName(type)}FactFilter`;
    filter = namedClass(name);
    InputType(name, { description: `Conditions on what the relationship carries; all must hold. 关系条件。` })(filter);
    combinable(filter);
    addConditions(filter, shape);
    factFilters.set(key, filter);
  }
  return filter;
}

function factFilterName(type: RelationshipType): string {
  const { verb, properties } = relationships[type];
  if (properties === undefined) return "";
  const base = type.endsWith("_MEMBER_OF") ? "ALLIANCE_MEMBER_OF" : (verb ?? type);
  return base.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

const listFilters = new Map<string, TypeClass>();

/** The quantifiers over an edge: some, none, every of `{node, edge}`. */
export function listFilterOf(nodeType: NodeType, type: RelationshipType): TypeClass {
  const node = nodeFilter(nodeType);
  const fact = factFilterOf(type);
  const base = `${nodeType.name}${fact.name.replace(/FactFilter$/, "")}`;
  const name = `${base}ListFilter`;
  let list = listFilters.get(name);
  if (list === undefined) {
    const edge = namedClass(`${base}EdgeFilter`);
    InputType(edge.name, { description: "Conditions on one edge: what it leads to, and what the relationship carries. 边的条件。" })(edge);
    Field(() => node, optional("What it leads to. 目标节点。"))(edge.prototype, "node");
    Field(() => fact, optional("What the relationship carries. 关系。"))(edge.prototype, "edge");
    list = namedClass(name);
    InputType(name, { description: "Conditions on all edges of one kind. 对一类边的条件。" })(list);
    Field(() => edge, optional("At least one edge meets it. 至少一条满足"))(list.prototype, "some");
    Field(() => edge, optional("No edge meets it. 没有满足的"))(list.prototype, "none");
    Field(() => edge, optional("Every edge meets it; true where there is none. 全部满足"))(list.prototype, "every");
    listFilters.set(name, list);
  }
  return list;
}
