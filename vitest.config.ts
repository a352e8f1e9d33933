import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Vitest would load graphql twice, as two formats, and its types would not know each other.
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

// Two at a time, whatever the machine has: there is a Neo4j for each of two workers, and vitest wants one number for all that runs at once.
const maxWorkers = 2;

/**
 * There are two tiers, and a file's name says which it is in. `npm test` runs what is worth most to a user and takes at most five minutes on two
 * quiet cores. `npm run test:all` (vitest's mode "all") runs the rest, files named `*.all.test.ts`: every edge, every example, every way to fail.
 */
const inTier = (mode: string, folders: string): { include: string[]; exclude: string[] } =>
  mode === "all"
    ? { include: [`test/{${folders}}/**/*.all.test.ts`], exclude: [] }
    : { include: [`test/{${folders}}/**/*.test.ts`], exclude: ["**/*.all.test.ts"] };

// A test waits for what happens. These end one that waits in vain, and are far from what any needs on a machine with much else to do.
const patience = { testTimeout: 120_000, hookTimeout: 300_000, expect: { poll: { timeout: 100_000 } } };

/** What takes a minute begins first, so that nothing waits for it at the end; vitest goes by the sizes of files where it has not run them before. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = [
      "cypher/hits.all",
      "oracle/oracle.all",
      "oracle/disagreement.all",
      "cypher/plans",
      "oracle/oracle",
      "smoke/start",
      "smoke/foreign.all",
    ];
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = long.findIndex((each) => moduleId.endsWith(`/test/${each}.test.ts`));
      return found < 0 ? long.length : found;
    };
    return (await super.sort(files)).sort(
      (one, other) => one.project.config.sequence.groupOrder - other.project.config.sequence.groupOrder || rank(one) - rank(other),
    );
  }
}

export default defineConfig(({ mode }) => ({
  resolve: { alias },
  test: {
    maxWorkers,
    teardownTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          ...inTier(mode, "seed,guards,unit"),
          ...patience,
          setupFiles: ["test/support/metadata.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "graph",
          // Community has one database: each worker has a Neo4j for the run, and keeps what it imported, so that the schema's classes are made once.
          isolate: false,
          ...inTier(mode, "rooms,graph,cypher,oracle,explorer,bench"),
          ...patience,
          setupFiles: ["test/support/metadata.ts"],
          globalSetup: ["test/support/neo4jForRun.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "process",
          // Each starts processes of its own, as a user does; when the others are done, for they are as many as the cores.
          ...inTier(mode, "launcher,smoke"),
          ...patience,
          testTimeout: 600_000,
          sequence: { groupOrder: 1 },
          // Their many databases live for seconds: what is spent on compiling them better never comes back.
          env: { JDK_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" },
        },
      },
    ],
  },
}));
