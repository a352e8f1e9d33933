// The way through is HTTP -> rooms -> types -> graph: imports point only to the right, type imports too.

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

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

    forbid("driver-only-in-graph", "Only src/graph speaks to Neo4j.", { path: "^src/", pathNot: "^src/graph/" }, { path: "node_modules/neo4j-driver" }),
    forbid("graph-is-the-end", "src/graph knows nothing of what is on its left.", { path: "^src/graph/" }, { path: "^src/", pathNot: "^src/graph/" }),
    forbid(
      "graph-knows-no-graphql",
      "src/graph answers rows; GraphQL and HTTP begin on its left.",
      { path: "^src/graph/" },
      { path: "node_modules/(graphql|type-graphql|graphql-[^/]+|@apollo|@as-integrations|@graphql-[^/]+|express)/" },
    ),
    forbid("types-import-graph", "src/types knows src/graph, no rooms and no server.", { path: "^src/types/" }, { path: "^src/", pathNot: "^src/(types|graph)/" }),
    forbid("rooms-import-types-and-graph", "A room knows src/types and src/graph, and no server.", { path: "^src/rooms/" }, { path: "^src/", pathNot: "^src/(rooms|types|graph)/" }),
    forbid("rooms-import-no-room", "A new room touches only itself.", { path: "^src/rooms/([^/]+)/" }, { path: "^src/rooms/", pathNot: "^src/rooms/$1/" }),
    forbid("rooms-have-one-door", "A room is entered by its <room>.room.ts.", { path: "^src/", pathNot: "^src/rooms/" }, { path: "^src/rooms/", pathNot: "^src/rooms/([^/]+)/\\1\\.room\\.ts$" }),
    forbid("rooms-only-in-schema", "src/schema.ts alone knows the rooms.", { path: "^src/", pathNot: "^src/(rooms/|schema\\.ts$)" }, { path: "^src/rooms/" }),
    forbid("rooms-are-served", "A room that src/schema.ts does not reach is in no schema.", { path: "^src/schema\\.ts$" }, { path: "^src/rooms/", reachable: false }),

    forbid("launcher-stands-alone", "src/launcher starts a database and knows nothing of the graph in it.", { path: "^src/launcher/" }, { path: "^src/", pathNot: "^src/(launcher/|graph/boltProbe\\.ts$)" }),
    forbid("launcher-only-in-process", "What serves does not know who started the database.", { path: "^src/", pathNot: "^src/(launcher|process)/" }, { path: "^src/launcher/" }),
    forbid("server-only-in-process", "src/server.ts is the composition; only src/process starts it.", { path: "^src/", pathNot: "^src/process/" }, { path: "^src/server\\.ts$" }),
    forbid("settings-only-in-process", "Settings are read once and handed down as values; src/codegen writes .env.example.", { path: "^src/", pathNot: "^src/(codegen/|process/|main\\.ts$)" }, { path: "^src/settings\\.ts$" }),
    forbid("process-only-in-main", "src/process is the command line and the life of the process; nothing that serves knows of it.", { path: "^src/", pathNot: "^src/(process/|main\\.ts$)" }, { path: "^src/process/" }),
    forbid("explorer-stands-alone", "The pages show example operations and ask over HTTP, as anybody does.", { path: "^src/explorer/" }, { path: "^src/", pathNot: "^src/explorer/" }),
    forbid("nothing-imports-main", "src/main.ts starts on import.", {}, { path: "^src/main\\.ts$" }),
    forbid("nothing-imports-codegen", "src/codegen writes files; nothing that serves needs it.", { pathNot: "^src/codegen/" }, { path: "^src/codegen/" }),
    forbid("nothing-imports-tests", "Tests import the code, never the other way.", { path: "^src/" }, { path: "^(test|bench)/" }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
