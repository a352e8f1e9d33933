import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { expect, it } from "vitest";
import { makeSchema } from "../../src/server/schema.js";

const schema = await makeSchema();

type TypeWithFields = GraphQLObjectType | GraphQLInterfaceType;

const typesWithFields = (schema: GraphQLSchema): TypeWithFields[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is TypeWithFields => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"),
  );

const fieldsOf = (type: TypeWithFields): GraphQLField<unknown, unknown>[] => Object.values(type.getFields());

const isNode = (type: unknown): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && (type.name === "Node" || type.getInterfaces().some(({ name }) => name === "Node"));

/** Types through which a selection comes to a node, by their names. */
function typesThatLeadToNodes(schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const leads = (type: unknown): boolean =>
    isCompositeType(type) && (isNode(type) || found.has(type.name) || (isAbstractType(type) && schema.getPossibleTypes(type).some(isNode)));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const type of Object.values(schema.getTypeMap()))
      if (leads(type) || ((isObjectType(type) || isInterfaceType(type)) && fieldsOf(type).some((field) => leads(getNamedType(field.type)))))
        found.add(type.name);
  }
  return found;
}

/** Fields that lead to a node, or to a list of objects, and do not say what they cost. */
function undeclaredCosts(schema: GraphQLSchema): string[] {
  const leadToNodes = typesThatLeadToNodes(schema);
  const needsCost = ({ type }: GraphQLField<unknown, unknown>): boolean => {
    const named = getNamedType(type) as GraphQLCompositeType;
    return isCompositeType(named) && (isListType(getNullableType(type)) || leadToNodes.has(named.name));
  };
  return typesWithFields(schema).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => needsCost(field) && field.extensions["cost"] === undefined)
      .map((field) => `${type.name}.${field.name}`),
  );
}

it("every field that leads to a node or to a list declares its cost", () => {
  expect(undeclaredCosts(schema)).toEqual([]);
});

it("every count declares its cost", () => {
  const counts = typesWithFields(schema).flatMap((type) => fieldsOf(type).filter(({ name }) => name === "totalCount"));
  expect(counts.length).toBeGreaterThan(20);
  for (const { extensions } of counts) expect(extensions["cost"]).toEqual({ rows: 1, statements: 1 });
});

it("a field that declares none is found, behind whatever type the node lies", () => {
  const made = buildSchema(`
    interface Node { id: ID! }
    type Studio implements Node { id: ID! name: Name }
    type Person { id: ID! }
    union Member = Studio | Person
    type Name { text: String languages: [String!]! }
    type Held { studio: Studio! }
    type Query { one: Studio direct: Held members: Member names: [Name!]! name: Name words: [String!]! }
  `);
  expect(undeclaredCosts(made).sort()).toEqual(["Held.studio", "Query.direct", "Query.members", "Query.names", "Query.one"]);
});
