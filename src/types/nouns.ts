import { createUnionType, Field, Float, Int, ObjectType } from "type-graphql";
import { nounNames, nouns, type NounName, type Properties, type Property } from "../vocabulary/index.js";
import { describe, namedClass, once, type TypeClass } from "./classes.js";
import { enumerationOf } from "./enumerations.js";
import { Body, Named, Node, Stated } from "./interfaces.js";
import { EdtfScalar } from "./scalars.js";

const scalarOf = { string: String, strings: String, edtf: EdtfScalar, integer: Int, float: Float, boolean: Boolean };

const leafOf = ({ type }: Property) => (type in scalarOf ? scalarOf[type as keyof typeof scalarOf] : enumerationOf(type as never));

/** Adds a field for each property to a type. */
export function addProperties(to: TypeClass, properties: Properties): void {
  for (const [name, property] of Object.entries(properties)) {
    const list = property.list === true || property.type === "strings";
    const leaf = leafOf(property);
    Field(() => (list ? [leaf] : leaf), { nullable: !list && property.required !== true, description: describe(property) })(
      to.prototype,
      name,
    );
  }
}

/** Nouns that implement `Body`. */
const bodies: readonly NounName[] = ["Enterprise", "Organisation", "Alliance", "Studio"];

/** The GraphQL type of a noun; its scalar fields are the vocabulary's properties. */
export const nounType = once((noun: NounName): TypeClass => {
  const { named, properties } = nouns[noun];
  const type = namedClass(noun);
  ObjectType(noun, {
    simpleResolvers: true,
    implements: [Node, Stated, ...(named ? [Named] : []), ...(bodies.includes(noun) ? [Body] : [])],
    description: describe(nouns[noun]),
  })(type);
  addProperties(type, properties);
  return type;
});

// type-graphql wants every type to be there before it builds the first.
nounNames.forEach(nounType);

interface Group {
  readonly name: string;
  readonly description: string;
  readonly nouns: readonly NounName[];
}

const unions: readonly Group[] = [
  { name: "Recipient", description: "Who can receive an honour. 荣誉获得者。", nouns: ["Person", "Studio", "Alliance", "Achievement"] },
  { name: "Participant", description: "Who can take part in an event. 事件参与者。", nouns: ["Person", "Organisation", "Enterprise"] },
  {
    name: "Subject",
    description: "What an event or a figure can be about. 事件或数字所指对象。",
    nouns: ["Studio", "Alliance", "Programme", "Honour", "Enterprise", "Organisation", "Event", "Region"],
  },
];

const unionType = once((group: Group) =>
  createUnionType({
    name: group.name,
    description: group.description,
    types: () => group.nouns.map(nounType) as never,
    resolveType: (value: { __typename: string }) => value.__typename as never,
  }),
);

/** A type that stands for one noun, or for several at one end of an edge. */
export interface NodeType {
  readonly name: string;
  readonly nouns: readonly NounName[];
  readonly type: () => unknown;
}

const nodeTypes = once((name: string): NodeType => {
  if (name in nouns) return { name, nouns: [name as NounName], type: () => nounType(name as NounName) };
  if (name === "Body") return { name, nouns: bodies, type: () => Body };
  const union = unions.find((each) => each.name === name);
  if (union === undefined) return { name: "Node", nouns: nounNames, type: () => Node };
  const type = unionType(union);
  return { name, nouns: union.nouns, type: () => type };
});

/** The type for the nouns at one end of an edge: the noun itself, `Body`, a union, or `Node`. */
export function nodeTypeOf(of: readonly NounName[]): NodeType {
  const [first] = of;
  if (of.length === 1 && first !== undefined) return nodeTypes(first);
  if (of.every((noun) => bodies.includes(noun))) return nodeTypes("Body");
  return nodeTypes(unions.find((union) => of.every((noun) => union.nouns.includes(noun)))?.name ?? "Node");
}
