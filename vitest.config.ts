import { defineConfig } from "vitest/config";

// Vitest would load graphql twice, as two formats, and its types would not know each other.
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["test/{seed,guards,unit}/**/*.test.ts"],
          setupFiles: ["test/support/metadata.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "graph",
          // Community has one database: one file at a time, on one Neo4j for the run; in one worker, so that the schema's classes are made once.
          isolate: false,
          include: ["test/{rooms,graph,cypher,oracle,explorer}/**/*.test.ts"],
          setupFiles: ["test/support/metadata.ts"],
          globalSetup: ["test/support/neo4jForRun.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "process",
          // Each starts processes of its own, as a user does.
          include: ["test/{launcher,smoke}/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
