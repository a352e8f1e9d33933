import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Vitest would load graphql twice, as two formats, and its types would not know each other.
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

// Two at a time, whatever the machine has: there is a Neo4j for each of two workers, and vitest wants one number for all that runs at once.
const maxWorkers = 2;

/** What takes a minute begins first, so that nothing waits for it at the end; vitest goes by the sizes of files where it has not run them before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = ["cypher/hits", "cypher/plans", "oracle/oracle", "smoke/start", "smoke/killed"];
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = long.findIndex((each) => moduleId.endsWith(`/test/${each}.test.ts`));
      return found < 0 ? long.length : found;
    };
    return (await super.sort(files)).sort(
      (one, other) => one.project.config.sequence.groupOrder - other.project.config.sequence.groupOrder || rank(one) - rank(other),
    );
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers,
    sequence: { sequencer: LongestFirst },
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
          // Community has one database: each worker has a Neo4j for the run, and keeps what it imported, so that the schema's classes are made once.
          isolate: false,
          include: ["test/{rooms,graph,cypher,oracle,explorer,bench}/**/*.test.ts"],
          setupFiles: ["test/support/metadata.ts"],
          globalSetup: ["test/support/neo4jForRun.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "process",
          // Each starts processes of its own, as a user does; when the others are done, for some of it is told by a clock.
          include: ["test/{launcher,smoke,adding}/**/*.test.ts"],
          sequence: { groupOrder: 1 },
          // Their many databases live for seconds: what is spent on compiling them better never comes back.
          env: { JDK_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
