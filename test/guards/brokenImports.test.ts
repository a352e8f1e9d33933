import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenImports } from "./brokenImports.js";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";

const config = join(repository, ".dependency-cruiser.cjs");
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string; severity: string }[] };

const aPackage = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
  [`node_modules/${name}/index.js`]: "module.exports = {};",
});

// A small server that keeps every rule.
const sound: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ dependencies: { "neo4j-driver": "1", graphql: "1", "type-graphql": "1" }, devDependencies: { tool: "1" } }),
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "NodeNext", moduleResolution: "NodeNext" } }),
  ...Object.assign({}, ...["neo4j-driver", "graphql", "type-graphql", "tool", "undeclared"].map(aPackage)),
  "src/main.ts": 'import "./settings.js"; import "./process/serve.js";',
  "src/process/serve.ts": 'import "../settings.js"; import "../server.js"; import "../launcher/start.js"; import "../graph/reader.js";',
  "src/settings.ts": "export const port = 1;",
  "src/server.ts": 'import "./schema.js"; import "./limits/cost.js"; import "./graph/reader.js";',
  "src/limits/cost.ts": 'import "../graph/reader.js"; import "graphql";',
  "src/schema.ts": 'import "./rooms/people/people.room.js"; import "./rooms/studios/studios.room.js";',
  "src/rooms/people/people.room.ts": 'import "./people.resolver.js";',
  "src/rooms/people/people.resolver.ts": 'import "type-graphql"; import "../../types/room.js"; import "../../graph/reader.js";',
  "src/rooms/studios/studios.room.ts": 'import "../../types/room.js";',
  "src/types/room.ts": 'import type { Reader } from "../graph/reader.js"; export type { Reader };',
  "src/graph/reader.ts": 'import "neo4j-driver"; export interface Reader { a: string }',
  "src/graph/boltProbe.ts": 'import "neo4j-driver";',
  "src/explorer/pages.ts": 'import "graphql";',
  "src/launcher/start.ts": 'import "../graph/boltProbe.js";',
  "src/codegen/main.ts": 'import "../schema.js"; import "../settings.js"; import "tool";',
  "test/some.ts": "export {};",
};

// For each rule: a file, a line in it that breaks the rule, and what that line leads to.
const broken: readonly (readonly [rule: string, file: string, line: string, to: string])[] = [
  ["no-cycles", "src/graph/first.ts", 'import "./second.js";', "src/graph/second.ts"],
  ["nothing-missing", "src/graph/reader.ts", 'import "./absent.js";', "./absent.js"],
  ["only-declared-packages", "src/limits/cost.ts", 'import "undeclared";', "node_modules/undeclared/index.js"],
  ["only-declared-packages", "src/limits/cost.ts", 'import "tool";', "node_modules/tool/index.js"],
  ["driver-only-in-graph", "src/types/room.ts", 'import "neo4j-driver";', "node_modules/neo4j-driver/index.js"],
  ["driver-only-in-graph", "src/launcher/start.ts", 'import type { Driver } from "neo4j-driver";', "node_modules/neo4j-driver/index.js"],
  ["graph-is-the-end", "src/graph/reader.ts", 'import "../limits/other.js";', "src/limits/other.ts"],
  ["graph-knows-no-graphql", "src/graph/reader.ts", 'import "graphql";', "node_modules/graphql/index.js"],
  ["graph-knows-no-graphql", "src/graph/reader.ts", 'import "type-graphql";', "node_modules/type-graphql/index.js"],
  ["types-import-graph", "src/types/room.ts", 'import "../limits/other.js";', "src/limits/other.ts"],
  ["types-import-graph", "src/types/room.ts", 'import "../rooms/people/people.room.js";', "src/rooms/people/people.room.ts"],
  ["rooms-import-types-and-graph", "src/rooms/people/people.resolver.ts", 'import type { other } from "../../limits/other.js";', "src/limits/other.ts"],
  ["rooms-import-no-room", "src/rooms/people/people.resolver.ts", 'import "../studios/studios.room.js";', "src/rooms/studios/studios.room.ts"],
  ["rooms-have-one-door", "src/schema.ts", 'import "./rooms/people/people.resolver.js";', "src/rooms/people/people.resolver.ts"],
  ["rooms-only-in-schema", "src/server.ts", 'import "./rooms/people/people.room.js";', "src/rooms/people/people.room.ts"],
  ["launcher-stands-alone", "src/launcher/start.ts", 'import "../graph/reader.js";', "src/graph/reader.ts"],
  ["launcher-only-in-process", "src/server.ts", 'import "./launcher/start.js";', "src/launcher/start.ts"],
  ["server-only-in-process", "src/codegen/main.ts", 'import "../server.js";', "src/server.ts"],
  ["process-only-in-main", "src/server.ts", 'import "./process/serve.js";', "src/process/serve.ts"],
  ["explorer-stands-alone", "src/explorer/pages.ts", 'import "../limits/other.js";', "src/limits/other.ts"],
  ["settings-only-in-process", "src/server.ts", 'import "./settings.js";', "src/settings.ts"],
  ["nothing-imports-main", "src/codegen/main.ts", 'import "../main.js";', "src/main.ts"],
  ["nothing-imports-codegen", "src/main.ts", 'import "./codegen/main.js";', "src/codegen/main.ts"],
  ["nothing-imports-tests", "src/main.ts", 'import "../test/some.js";', "test/some.ts"],
  ["rooms-are-served", "src/rooms/places/places.room.ts", "export {};", "src/rooms/places/places.room.ts"],
];

/** The sound server with every one of those lines. */
function unsound(): Record<string, string> {
  const files: Record<string, string> = {
    ...sound,
    "src/limits/other.ts": "export const other = 1;",
    "src/graph/first.ts": "",
    "src/graph/second.ts": 'import "./first.js";',
  };
  for (const [, file, line] of broken) files[file] = `${files[file] ?? ""}\n${line}`;
  return files;
}

describe("Imports", { timeout: 120_000 }, () => {
  it("point only to the right", async () => {
    expect(await brokenImports(repository, config)).toEqual([]);
  });

  it("are refused by rules that a small sound server keeps", async () => {
    expect(await brokenImports(folderWith(sound), config)).toEqual([]);
  });

  it("are refused by rules that are errors, and each rule is shown to refuse", () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual([...new Set(broken.map(([rule]) => rule))].sort());
    expect(forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
  });

  it("are refused where they break a rule, every one", async () => {
    const refused = await brokenImports(folderWith(unsound()), config);
    expect(broken.map(([rule, file, , to]) => `${rule}: ${file} -> ${to}`).filter((each) => !refused.includes(each))).toEqual([]);
  });
});
