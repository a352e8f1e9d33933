import { Field, Float, ID, InputType, Int } from "type-graphql";
import {
  datedProperties,
  lowerFirst,
  nounNames,
  nouns,
  relationships,
  relationshipTypes,
  type EnumerationName,
  type NounName,
  type Properties,
  type Property,
} from "../vocabulary/index.js";
import { describe, namedClass, once, type TypeClass } from "./classes.js";
import { enumerationOf } from "./enumerations.js";
import { EdtfScalar } from "./scalars.js";
import type { NodeType } from "./nouns.js";

const words: Readonly<Record<string, string>> = {
  eq: "Equal. 等于",
  ne: "Different, or absent. 不等于（含缺失）",
  in: "One of these values. 属于其中之一",
  gt: "Greater or later. 大于",
  gte: "Greater, later or equal. 大于等于",
  lt: "Less or earlier. 小于",
  lte: "Less, earlier or equal. 小于等于",
  contains: "Contains this text, case-sensitively. 包含（区分大小写）",
  startsWith: "Starts with this text, case-sensitively. 以此开头（区分大小写）",
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
  string: operatorInput("StringFilter", "Conditions on a text; all must hold. 文本条件。", () => String, [
    ...ordered,
    "contains",
    "startsWith",
  ]),
  strings: operatorInput("StringListFilter", "Conditions on a list of texts. 文本列表条件。", () => String, ["has"]),
  edtf: operatorInput(
    "DateFilter",
    "Conditions on a date, by the first and the last day that it can mean; only what is certain counts. 日期条件。",
    () => EdtfScalar,
    ["eq", "ne", "gt", "gte", "lt", "lte", "isNull"],
  ),
  integer: operatorInput("IntFilter", "Conditions on a whole number. 整数条件。", () => Int, ordered),
  float: operatorInput("FloatFilter", "Conditions on a number. 数值条件。", () => Float, ordered),
  boolean: operatorInput("BooleanFilter", "Conditions on a boolean. 布尔条件。", () => Boolean, ["eq", "ne", "isNull"]),
};

const idFilter = operatorInput("IDFilter", "Conditions on an id. 标识条件。", () => ID, ["eq", "ne", "in"]);

const wordFilter = once((name: EnumerationName) =>
  operatorInput(`${name}Filter`, `Conditions on ${name}. 枚举条件。`, () => enumerationOf(name), ["eq", "ne", "in", "isNull"]),
);
const wordListFilter = once((name: EnumerationName) =>
  operatorInput(`${name}ListFilter`, `Conditions on a list of ${name}. 枚举列表条件。`, () => enumerationOf(name), ["has"]),
);

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
  Field(() => scalarFilters.boolean, optional("Whether all sources only imply it. 是否仅为推断。"))(input.prototype, "implied");
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
  if (nouns[noun].tree !== undefined)
    Field(() => ID, optional("The node with this id, or any node below it in its tree. 该节点或其下各级。"))(filter.prototype, "under");
  return filter;
});

/** The filter of nodes of several nouns: a branch for each noun. */
const anyFilter = once((): TypeClass => {
  const filter = namedClass("NodeFilter");
  InputType("NodeFilter", { description: "Conditions on a node that may be of several nouns, one branch per noun. 按类别筛选。" })(filter);
  combinable(filter);
  for (const noun of nounNames) {
    const branch = nounFilter(noun);
    Field(() => branch, optional(`It is a ${noun} and meets these conditions. 属于该类并满足条件。`))(filter.prototype, lowerFirst(noun));
  }
  return filter;
});

/** The filter of the nodes of an edge: the noun's own, or one with a branch per noun. */
export const nodeFilter = ({ nouns: [first, ...others] }: NodeType): TypeClass =>
  others.length > 0 || first === undefined ? anyFilter(null) : nounFilter(first);

/** The properties of all relationships, each once; those of the same name have the same type. */
function factProperties(): Properties {
  const all: Record<string, Property> = { ...datedProperties };
  const carriers: Record<string, string[]> = {};
  for (const type of relationshipTypes) {
    const { verb = type, properties = {} } = relationships[type];
    for (const [name, property] of Object.entries(properties)) {
      const before = (all[name] ??= property);
      if (before.type !== property.type) throw new Error(`${type}.${name} is ${property.type}, elsewhere ${before.type}`);
      const verbs = (carriers[name] ??= []);
      if (!verbs.includes(verb)) verbs.push(verb);
    }
  }
  return Object.fromEntries(
    Object.entries(all).map(([name, property]) => [
      name,
      name in carriers ? { ...property, en: `Of ${(carriers[name] as string[]).join(", ")}: ${property.en}` } : property,
    ]),
  );
}

/** The filter of the properties of a relationship. The composer refuses those that it cannot have. */
export const factFilter = once((): TypeClass => {
  const filter = namedClass("FactFilter");
  InputType("FactFilter", {
    description: "Conditions on the properties of the relationship; all must hold. Properties that it cannot have are refused. 关系条件。",
  })(filter);
  combinable(filter);
  addConditions(filter, factProperties());
  return filter;
});

const listFilters = new Map<TypeClass, TypeClass>();

/** The quantifiers over an edge: some, none, every of `{node, edge}`. */
export function listFilterOf(nodeType: NodeType): TypeClass {
  const node = nodeFilter(nodeType);
  let list = listFilters.get(node);
  if (list === undefined) {
    const base = node.name.replace(/Filter$/, "");
    const edge = namedClass(`${base}EdgeFilter`);
    InputType(edge.name, {
      description: "Conditions on one edge: the node it leads to, and the properties of the relationship. 边的条件。",
    })(edge);
    Field(() => node, optional("The node it leads to. 目标节点。"))(edge.prototype, "node");
    const fact = factFilter(null);
    Field(() => fact, optional("The properties of the relationship. 关系属性。"))(edge.prototype, "edge");
    list = namedClass(`${base}ListFilter`);
    InputType(list.name, { description: "Conditions on all edges of one kind. 对一类边的条件。" })(list);
    Field(() => edge, optional("At least one edge meets it. 至少一条满足"))(list.prototype, "some");
    Field(() => edge, optional("No edge meets it. 均不满足"))(list.prototype, "none");
    Field(() => edge, optional("Every edge meets it; true where there is none. 全部满足"))(list.prototype, "every");
    listFilters.set(node, list);
  }
  return list;
}
