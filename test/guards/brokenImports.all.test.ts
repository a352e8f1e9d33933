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
  "package.json": JSON.stringify({
    dependencies: { "neo4j-driver": "1", graphql: "1", "type-graphql": "1" },
    devDependencies: { tool: "1" },
  }),
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "NodeNext", moduleResolution: "NodeNext" } }),
  ...Object.assign({}, ...["neo4j-driver", "graphql", "type-graphql", "tool", "undeclared"].map(aPackage)),
  "src/main.ts": 'import "./process/serve.js";',
  "src/process/serve.ts":
    'import "./settings.js"; import "../server/server.js"; import "../launcher/start.js"; import "../seed/read.js"; import "../store/write.js";',
  "src/process/settings.ts": "export const port = 1;",
  "src/server/server.ts":
    'import "./schema.js"; import "../explorer/pages.js"; import "../graph/reader.js"; import "../access/viewer.js"; import "graphql";',
  "src/server/schema.ts": 'import "./rooms.js"; import "../types/room.js";',
  "src/server/rooms.ts": 'import "../rooms/people/people.room.js"; import "../rooms/studios/studios.room.js";',
  "src/rooms/people/people.room.ts": 'import "./people.resolver.js";',
  "src/rooms/people/people.resolver.ts":
    'import "type-graphql"; import "./ranking.js"; import "../../types/room.js"; import "../../graph/reader.js";',
  "src/rooms/people/ranking.ts": 'import "../../vocabulary/index.js"; import "../../store/write.js";',
  "src/rooms/studios/studios.room.ts": 'import "../../types/room.js";',
  "src/types/room.ts": 'import type { Reader } from "../graph/reader.js"; import "type-graphql"; export type { Reader };',
  "src/graph/reader.ts":
    'import "../access/viewer.js"; import "../fragments/files.js"; import "../neo4j/database.js"; export interface Reader { a: string }',
  "src/seed/read.ts": 'import "../store/write.js";',
  "src/store/write.ts": 'import "../fragments/files.js"; import "../neo4j/database.js";',
  "src/access/viewer.ts": 'import "../vocabulary/index.js";',
  "src/fragments/files.ts": 'import "../vocabulary/index.js"; import "../neo4j/database.js";',
  "src/vocabulary/index.ts": 'import "../time/edtf.js";',
  "src/time/edtf.ts": 'import "../errors/error.js";',
  "src/neo4j/database.ts": 'import "neo4j-driver"; import "../errors/error.js";',
  "src/neo4j/boltProbe.ts": 'import "neo4j-driver";',
  "src/errors/error.ts": 'import "../util/group.js";',
  "src/util/group.ts": "export const group = 1;",
  "src/explorer/pages.ts": 'import "graphql";',
  "src/launcher/start.ts": 'import "../neo4j/boltProbe.js";',
  "src/codegen/main.ts": 'import "../server/schema.js"; import "../process/settings.js"; import "tool";',
  "test/some.ts": "export {};",
};

// For each rule: a file, a line in it that breaks the rule, and what that line leads to.
const broken: readonly (readonly [rule: string, file: string, line: string, to: string])[] = [
  ["no-cycles", "src/graph/first.ts", 'import "./second.js";', "src/graph/second.ts"],
  ["nothing-missing", "src/graph/reader.ts", 'import "./absent.js";', "./absent.js"],
  ["only-declared-packages", "src/server/limits.ts", 'import "undeclared";', "node_modules/undeclared/index.js"],
  ["only-declared-packages", "src/server/limits.ts", 'import "tool";', "node_modules/tool/index.js"],
  ["every-folder-has-a-row", "src/util/more.ts", 'import "../cellar/wine.js";', "src/cellar/wine.ts"],
  ["imports-of-process", "src/process/serve.ts", 'import "../rooms/people/people.room.js";', "src/rooms/people/people.room.ts"],
  ["imports-of-server", "src/server/limits.ts", 'import "../process/settings.js";', "src/process/settings.ts"],
  ["imports-of-rooms", "src/rooms/people/ranking.ts", 'import "../../server/other.js";', "src/server/other.ts"],
  ["imports-of-types", "src/types/room.ts", 'import "../rooms/people/people.room.js";', "src/rooms/people/people.room.ts"],
  ["imports-of-types", "src/types/room.ts", 'import "../store/write.js";', "src/store/write.ts"],
  ["imports-of-graph", "src/graph/reader.ts", 'import "../store/write.js";', "src/store/write.ts"],
  ["imports-of-graph", "src/graph/reader.ts", 'import type {} from "../server/other.js";', "src/server/other.ts"],
  ["imports-of-seed", "src/seed/read.ts", 'import "../graph/reader.js";', "src/graph/reader.ts"],
  ["imports-of-store", "src/store/write.ts", 'import "../seed/read.js";', "src/seed/read.ts"],
  ["imports-of-access", "src/access/viewer.ts", 'import "../fragments/files.js";', "src/fragments/files.ts"],
  ["imports-of-fragments", "src/fragments/files.ts", 'import "../graph/reader.js";', "src/graph/reader.ts"],
  ["imports-of-vocabulary", "src/vocabulary/index.ts", 'import "../graph/reader.js";', "src/graph/reader.ts"],
  ["imports-of-time", "src/time/edtf.ts", 'import "../vocabulary/index.js";', "src/vocabulary/index.ts"],
  ["imports-of-neo4j", "src/neo4j/database.ts", 'import "../graph/reader.js";', "src/graph/reader.ts"],
  ["imports-of-errors", "src/errors/error.ts", 'import "../time/edtf.js";', "src/time/edtf.ts"],
  ["imports-of-util", "src/util/group.ts", 'import "../errors/error.js";', "src/errors/error.ts"],
  ["imports-of-launcher", "src/launcher/start.ts", 'import "../graph/reader.js";', "src/graph/reader.ts"],
  ["imports-of-explorer", "src/explorer/pages.ts", 'import "../server/other.js";', "src/server/other.ts"],
  ["imports-of-codegen", "src/codegen/main.ts", 'import "../launcher/start.js";', "src/launcher/start.ts"],
  ["driver-only-in-neo4j", "src/types/room.ts", 'import "neo4j-driver";', "node_modules/neo4j-driver/index.js"],
  ["driver-only-in-neo4j", "src/graph/reader.ts", 'import "neo4j-driver";', "node_modules/neo4j-driver/index.js"],
  ["graphql-begins-at-types", "src/graph/reader.ts", 'import "graphql";', "node_modules/graphql/index.js"],
  ["graphql-begins-at-types", "src/store/write.ts", 'import "type-graphql";', "node_modules/type-graphql/index.js"],
  ["rooms-work-without-graphql", "src/rooms/people/ranking.ts", 'import "type-graphql";', "node_modules/type-graphql/index.js"],
  [
    "rooms-import-no-room",
    "src/rooms/people/people.resolver.ts",
    'import "../studios/studios.room.js";',
    "src/rooms/studios/studios.room.ts",
  ],
  ["rooms-have-one-door", "src/server/rooms.ts", 'import "../rooms/people/people.resolver.js";', "src/rooms/people/people.resolver.ts"],
  ["rooms-only-in-one-list", "src/server/server.ts", 'import "../rooms/people/people.room.js";', "src/rooms/people/people.room.ts"],
  ["rooms-are-served", "src/rooms/places/places.room.ts", "export {};", "src/rooms/places/places.room.ts"],
  ["launcher-knows-one-probe", "src/launcher/start.ts", 'import "../neo4j/database.js";', "src/neo4j/database.ts"],
  ["settings-only-in-process", "src/codegen/main.ts", 'import "../process/serve.js";', "src/process/serve.ts"],
  ["main-only-starts", "src/main.ts", 'import "./server/other.js";', "src/server/other.ts"],
  ["nothing-imports-main", "src/codegen/main.ts", 'import "../main.js";', "src/main.ts"],
  ["nothing-imports-tests", "src/main.ts", 'import "../test/some.js";', "test/some.ts"],
];

/** The sound server with every one of those lines. */
function unsound(): Record<string, string> {
  const files: Record<string, string> = {
    ...sound,
    "src/server/other.ts": "export const other = 1;",
    "src/cellar/wine.ts": "export const wine = 1;",
    "src/graph/first.ts": "",
    "src/graph/second.ts": 'import "./first.js";',
  };
  for (const [, file, line] of broken) files[file] = `${files[file] ?? ""}\n${line}`;
  return files;
}

describe("Imports", () => {
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
