import { Kind, parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { operationCost } from "../../src/server/limits/operationCost.js";
import { makeSchema } from "../../src/server/schema.js";

const schema = await makeSchema();

function cost(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  return operationCost(schema, document, operation, variables);
}

describe("the cost of an operation", () => {
  it.each<[string, string, number, number]>([
    ["one node", '{ studio(id: "x") { id } }', 1, 1],
    ["a page of the default size", "{ studios { nodes { id } } }", 20, 1],
    ["a page from the end", "{ studios(last: 7) { nodes { id } } }", 7, 1],
    ["edges as well as nodes", "{ studios(first: 5) { edges { node { id } cursor } pageInfo { hasNextPage } } }", 5, 1],
    ["a page in a page", "{ studios(first: 10) { nodes { members(first: 5) { nodes { id } } } } }", 10 + 50, 2],
    [
      "three levels",
      "{ studios(first: 10) { nodes { members(first: 5) { nodes { posts(first: 2) { nodes { id } } } } } } }",
      10 + 50 + 100,
      3,
    ],
    ["a count", "{ studios(first: 1) { totalCount } }", 2, 2],
    ["a count in a page", "{ studios(first: 10) { nodes { members(first: 1) { totalCount } } } }", 10 + 10 * 2, 3],
    ["aliases, each", "{ a: studios(first: 3) { nodes { id } } b: studios(first: 4) { nodes { id } } }", 7, 2],
    ["an edge to one node", "{ disciplineGroups(first: 10) { nodes { studio { id } } } }", 10 + 10, 2],
    ["places", '{ studio(id: "x") { statedIn(first: 9) { locator } } }', 1 + 9, 2],
    [
      "the ends of a fact",
      "{ studios(first: 2) { edges { node { members(first: 3) { edges { fact { from { id } to { id } } } } } } } }",
      2 + 6 + 12,
      4,
    ],
    ["sources of places", '{ studio(id: "x") { statedIn(first: 2) { source { id } } } }', 1 + 2 + 2, 3],
    [
      "lists that take no size, by what is usual",
      '{ studio(id: "x") { standing { next { honour { id } } } inconsistencies { kind } known { field } } }',
      1 + 20 * 2 + 20 + 40,
      5,
    ],
    ["a name and its language", '{ studio(id: "x") { name { text } } }', 1, 1],
    ["nothing but the schema", "{ __schema { types { name } } __typename }", 0, 0],
  ])("counts %s", (_, operation, nodes, statements) => {
    expect(cost(operation)).toMatchObject({ nodes, statements });
  });

  it("counts a page of many ids by their number", () => {
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { ... on Studio { members(first: 2) { nodes { id } } } } }')).toMatchObject({
      nodes: 3 + 6,
    });
    expect(cost("query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(40).fill("x") })).toMatchObject({ nodes: 40 });
  });

  it("reads sizes from variables, and from what they are where they are not sent", () => {
    const operation = "query Q($n: Int = 50) { studios(first: $n) { nodes { id } } }";
    expect(cost(operation, { n: 3 })).toMatchObject({ nodes: 3 });
    expect(cost(operation)).toMatchObject({ nodes: 50 });
    expect(cost("query Q($n: Int) { studios(first: $n) { nodes { id } } }")).toMatchObject({ nodes: 20 });
    expect(cost("query Q($n: Int) { studios(first: $n) { nodes { id } } }", { n: null })).toMatchObject({ nodes: 20 });
  });

  it("counts no page as larger than one may be, nor as less than nothing", () => {
    expect(cost("{ studios(first: 1000000) { nodes { id } } }")).toMatchObject({ nodes: 100 });
    expect(cost("{ studios(first: -5) { nodes { id } } }")).toMatchObject({ nodes: 0 });
  });

  it("follows fragments, wherever they are spread", () => {
    const fragments =
      "fragment M on Studio { members(first: 5) { nodes { ...P } } } fragment P on Person { posts(first: 2) { nodes { id } } }";
    expect(cost(`{ studios(first: 10) { nodes { ...M } } } ${fragments}`)).toMatchObject({ nodes: 10 + 50 + 100, statements: 3 });
    expect(cost(`{ a: studio(id: "x") { ...M } b: studio(id: "y") { ...M } } ${fragments}`)).toMatchObject({
      nodes: 2 * (1 + 5 + 10),
      statements: 6,
    });
    expect(
      cost(
        '{ node(id: "x") { ... on Studio { members(first: 5) { nodes { id } } } ... on Person { studios(first: 4) { nodes { id } } } } }',
      ),
    ).toMatchObject({ nodes: 1 + 5 + 4 });
  });

  it("is quick, however often fragments spread each other", () => {
    const levels = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Studio { a: id ...F${index + 1} ...F${index + 1} }`,
    ).join(" ");
    const text = `{ studios(first: 1) { nodes { ...F0 } } } ${levels} fragment F40 on Studio { members(first: 1) { nodes { id } } }`;
    expect(cost(text).nodes).toBeGreaterThan(2 ** 40);
  });

  it("names the list that asks for most", () => {
    expect(
      cost("{ people(first: 5) { nodes { id } } studios(first: 100) { nodes { members(first: 100) { nodes { id } } } } }").largest,
    ).toBe("studios.nodes.members");
    expect(cost("{ big: studios(first: 100) { nodes { id } } people(first: 5) { nodes { id } } }").largest).toBe("big");
  });
});
