import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";

const schemaPath = fileURLToPath(new URL("../../schema/schema.graphql", import.meta.url));
const schema = buildSchema(readFileSync(schemaPath, "utf8"));
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

describe("relay-compiler", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "craftgraph-relay-"));
    await mkdir(join(folder, "src"));
    await cp(schemaPath, join(folder, "schema.graphql"));
    await writeFile(
      join(folder, "package.json"),
      JSON.stringify({ relay: { src: "./src", schema: "./schema.graphql", language: "typescript", eagerEsModules: true } }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const compiler = createRequire(import.meta.url).resolve("relay-compiler/cli.js");
  const compile = async (name: string, ...documents: readonly string[]): Promise<string> => {
    await rm(join(folder, "src"), { recursive: true });
    await mkdir(join(folder, "src"));
    await writeFile(
      join(folder, `src/${name}.ts`),
      documents.map((document, index) => `export const document${index} = graphql\`${document}\`;\n`).join("\n"),
    );
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [compiler, "--noWatchman"], {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: "0" },
    }).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stdout}\n${error.stderr}`);
    });
    return stdout + stderr;
  };

  it("takes a list and an edge as connections that can be fetched again", async () => {
    await compile(
      "Studios",
      `query StudiosQuery { ...Studios_list }`,
      `fragment Studios_list on Query @refetchable(queryName: "StudiosListQuery") @argumentDefinitions(count: {type: "Int", defaultValue: 10}, cursor: {type: "String"}) {
        studios(first: $count, after: $cursor, orderBy: NAME_ASC) @connection(key: "Studios_studios") { edges { node { id ...Studios_members } } }
      }`,
      `fragment Studios_members on Studio @refetchable(queryName: "StudiosMembersQuery") @argumentDefinitions(count: {type: "Int", defaultValue: 10}, cursor: {type: "String"}, back: {type: "Int"}, before: {type: "String"}) {
        members(first: $count, after: $cursor, last: $back, before: $before) @connection(key: "Studios_members") { edges { role node { id nameEn } } }
      }`,
    );
    const refetch = await readFile(join(folder, "src/__generated__/StudiosMembersQuery.graphql.ts"), "utf8");
    expect(refetch).toContain("node(id: $id)");
    expect(await readFile(join(folder, "src/__generated__/StudiosListQuery.graphql.ts"), "utf8")).toContain("hasNextPage");
  });

  it("takes a node of any kind, and refuses what the schema has not", async () => {
    await compile(
      "Any",
      `query AnyQuery($id: ID!) { node(id: $id) { __typename ... on Person { posts(first: 3) { edges { node { id ... on Named { nameEn } } } } } } }`,
    );
    await expect(
      compile("Wrong", `query WrongQuery { studios(first: 3) @connection(key: "Wrong_studios") { edges { node { colour } } } }`),
    ).rejects.toThrow("colour");
  });
});

describe("Relay's rules", () => {
  const objects = types.filter(isObjectType);
  const connections = objects.filter(({ name }) => name.endsWith("Connection"));
  const text = (type: GraphQLObjectType, field: string): string => String(type.getFields()[field]?.type);

  it("are kept by every connection and its edges", () => {
    expect(connections.length).toBeGreaterThan(20);
    for (const connection of connections) {
      expect(text(connection, "pageInfo")).toBe("PageInfo!");
      expect(text(connection, "edges"), connection.name).toMatch(/^\[\w+Edge!\]!$/);
      const edge = getNamedType(connection.getFields()["edges"]?.type) as GraphQLObjectType;
      expect(text(edge, "cursor")).toBe("String!");
      const { node } = edge.getFields();
      expect(node, `${edge.name}.node`).toBeDefined();
      expect(isListType(node?.type) || (isNonNullType(node?.type) && isListType(node.type.ofType))).toBe(false);
    }
  });

  it("are kept by every field that gives a connection", () => {
    const fields = [...objects, ...types.filter(isInterfaceType)].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .map((field) => ({ type, field })),
    );
    expect(fields.length).toBeGreaterThan(100);
    for (const { type, field } of fields) {
      const args = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
      expect(args, `${type.name}.${field.name}`).toMatchObject({ first: "Int", after: "String" });
      if ("last" in args) expect(args).toMatchObject({ last: "Int", before: "String" });
    }
  });

  it("are kept by PageInfo, node and nodes", () => {
    const info = schema.getType("PageInfo") as GraphQLObjectType;
    expect(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"].map((field) => text(info, field))).toEqual([
      "Boolean!",
      "Boolean!",
      "String",
      "String",
    ]);
    const query = schema.getQueryType() as GraphQLObjectType;
    expect([text(query, "node"), text(query, "nodes")]).toEqual(["Node", "[Node]!"]);
    expect(String(query.getFields()["node"]?.args[0]?.type)).toBe("ID!");
    expect(String(query.getFields()["nodes"]?.args[0]?.type)).toBe("[ID!]!");
    const node = schema.getType("Node");
    expect(isInterfaceType(node) && Object.keys(node.getFields())).toEqual(["id"]);
  });
});

describe("the schema", () => {
  it("describes every type, field, argument, word and input", () => {
    const missing = types.flatMap((type) => {
      if (isScalarType(type) && isSpecifiedScalarType(type)) return [];
      const own = type.description ? [] : [type.name];
      if (isEnumType(type))
        return [...own, ...type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`]))];
      if (isInputObjectType(type))
        return [
          ...own,
          ...Object.values(type.getFields()).flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`])),
        ];
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap((field) => [
          ...(field.description ? [] : [`${type.name}.${field.name}`]),
          ...field.args.flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])),
        ]),
      ];
    });
    // The root type itself is no thing of the domain.
    expect(missing.filter((name) => name !== "Query")).toEqual([]);
  });
});
