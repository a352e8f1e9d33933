// The way through is HTTP -> rooms -> types -> graph -> neo4j: imports point only to the right and down, type imports too.

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

// What each folder of src may import beside itself. A new folder gets its row here first.
const mayImport = {
  process: ["server", "launcher", "seed", "store", "graph", "access", "fragments", "neo4j", "errors"],
  server: ["rooms", "types", "store", "graph", "explorer", "access", "fragments", "vocabulary", "time", "neo4j", "errors", "util"],
  rooms: ["types", "store", "graph", "access", "fragments", "vocabulary", "time", "neo4j", "errors", "util"],
  types: ["graph", "access", "fragments", "vocabulary", "time", "neo4j", "errors", "util"],
  graph: ["access", "fragments", "vocabulary", "time", "neo4j", "errors", "util"],
  seed: ["store", "vocabulary", "time", "errors", "util"],
  store: ["access", "fragments", "vocabulary", "time", "neo4j", "errors", "util"],
  access: ["vocabulary", "errors", "util"],
  fragments: ["vocabulary", "neo4j", "errors", "util"],
  vocabulary: ["time", "errors", "util"],
  time: ["errors", "util"],
  neo4j: ["errors", "util"],
  errors: ["util"],
  util: [],
  launcher: ["neo4j", "errors"],
  explorer: ["errors"],
  codegen: ["process", "server", "seed", "store", "fragments", "explorer", "vocabulary", "errors"],
};

const folderRules = Object.entries(mayImport).map(([folder, others]) =>
  forbid(
    `imports-of-${folder}`,
    others.length === 0 ? `src/${folder} stands alone.` : `src/${folder} may import ${others.join(", ")}.`,
    { path: `^src/${folder}/` },
    { path: "^src/", pathNot: `^src/(${[folder, ...others].join("|")})/` },
  ),
);

module.exports = {
  forbidden: [
    forbid("no-cycles", "Two files that need each other are one file, or three.", {}, { circular: true }),
    forbid("nothing-missing", "An import that leads nowhere would pass every other rule.", {}, { couldNotResolve: true }),
    forbid(
      "only-declared-packages",
      "What the built server imports stands in package.json's dependencies.",
      { path: "^src/", pathNot: "^src/codegen/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"], dependencyTypesNot: ["type-only"] },
    ),

    ...folderRules,
    forbid(
      "every-folder-has-a-row",
      "A new folder of src gets its row in this file first.",
      {},
      { path: "^src/[^/]+/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/` },
    ),

    forbid(
      "driver-only-in-neo4j",
      "Only src/neo4j speaks to the driver.",
      { path: "^src/", pathNot: "^src/neo4j/" },
      { path: "node_modules/neo4j-driver" },
    ),
    forbid(
      "graphql-begins-at-types",
      "GraphQL and HTTP begin at src/types; what is to its right answers rows.",
      { path: "^src/(graph|seed|store|access|fragments|vocabulary|time|neo4j|errors|util|launcher)/" },
      { path: "node_modules/(graphql|type-graphql|graphql-[^/]+|@apollo|@as-integrations|@graphql-[^/]+|express)/" },
    ),
    forbid(
      "rooms-work-without-graphql",
      "In a room only *.resolver.ts, *.type.ts, *.args.ts and *.room.ts know type-graphql; what a room works out can be read and tested without it.",
      { path: "^src/rooms/", pathNot: "\\.(resolver|type|args|room)\\.ts$" },
      { path: "node_modules/type-graphql/" },
    ),
    forbid(
      "rooms-import-no-room",
      "A new room touches only itself.",
      { path: "^src/rooms/([^/]+)/" },
      { path: "^src/rooms/", pathNot: "^src/rooms/$1/" },
    ),
    forbid(
      "rooms-have-one-door",
      "A room is entered by its <room>.room.ts.",
      { path: "^src/", pathNot: "^src/rooms/" },
      { path: "^src/rooms/", pathNot: "^src/rooms/([^/]+)/\\1\\.room\\.ts$" },
    ),
    forbid(
      "rooms-only-in-one-list",
      "src/server/rooms.ts alone knows the rooms.",
      { path: "^src/server/", pathNot: "^src/server/rooms\\.ts$" },
      { path: "^src/rooms/" },
    ),
    forbid(
      "rooms-are-served",
      "A room that src/server/rooms.ts does not reach is in no schema.",
      { path: "^src/server/rooms\\.ts$" },
      { path: "^src/rooms/", reachable: false },
    ),
    forbid(
      "launcher-knows-one-probe",
      "src/launcher starts a database and knows nothing of the graph in it.",
      { path: "^src/launcher/" },
      { path: "^src/neo4j/", pathNot: "^src/neo4j/boltProbe\\.ts$" },
    ),
    forbid(
      "settings-only-in-process",
      "Settings are read once and handed down as values; src/codegen writes .env.example from them.",
      { path: "^src/codegen/" },
      { path: "^src/process/", pathNot: "^src/process/settings\\.ts$" },
    ),
    forbid(
      "main-only-starts",
      "src/main.ts is the command: it knows src/process alone.",
      { path: "^src/main\\.ts$" },
      { path: "^src/", pathNot: "^src/process/" },
    ),
    forbid("nothing-imports-main", "src/main.ts starts on import.", {}, { path: "^src/main\\.ts$" }),
    forbid("nothing-imports-tests", "Tests import the code, never the other way.", { path: "^src/" }, { path: "^test/" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
