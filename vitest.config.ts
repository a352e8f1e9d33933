import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Vitest would load graphql twice, as two formats, and its types would not know each other.
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

// Two at a time, whatever the machine has: there is a Neo4j for each of two workers, and vitest wants one number for all that runs at once.
const maxWorkers = 2;

/**
 * There are two tiers, and a file's name says which it is in. `npm test` runs what is worth most to a user, in at most five minutes on two
 * quiet cores. `npm run test:all` (vitest's mode "all") runs the rest, files named `*.all.test.ts`: every edge, every example, every way
 * to fail.
 */
const inTier = (mode: string, folders: string): { include: string[]; exclude: string[] } =>
  mode === "all"
    ? { include: [`test/{${folders}}/**/*.all.test.ts`], exclude: [] }
    : { include: [`test/{${folders}}/**/*.test.ts`], exclude: ["**/*.all.test.ts"] };

// A test waits for what happens. These end one that waits in vain, and are far from what any needs on a machine with much else to do.
const patience = { testTimeout: 120_000, hookTimeout: 300_000, expect: { poll: { timeout: 100_000 } } };

const long = ["cypher/hits", "oracle/oracle", "oracle/disagreement", "cypher/plans", "smoke/start", "smoke/foreign"];

/** Where a file comes: what takes minutes, then what asks the seed of the documents, which is loaded once for all of them, then the rest. */
function turnOf({ moduleId }: TestSpecification): number {
  const found = long.findIndex((each) => moduleId.includes(`/test/${each}.`));
  return found >= 0 ? found : /\buseApp\((\)|undefined\b)/.test(readFileSync(moduleId, "utf8")) ? long.length : long.length + 1;
}

/** Nothing long is waited for at the end. Of one turn, vitest begins with what took longest, or is largest where it has not run. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turns = new Map(files.map((file) => [file, turnOf(file)]));
    // A worker of the graph project is kept for the next file only where that is of the project too.
    const sorted = await super.sort(files);
    const places = new Map([...new Set(sorted.map(({ project }) => project.name))].map((name, index) => [name, index]));
    const placeOf = ({ project }: TestSpecification): number => places.get(project.name) ?? 0;
    return sorted.sort((one, other) => placeOf(one) - placeOf(other) || (turns.get(one) ?? 0) - (turns.get(other) ?? 0));
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
          // A file takes longer to import than to run: modules are kept from one to the next, so none of them may keep what a test did.
          isolate: false,
          ...inTier(mode, "seed,guards,unit"),
          ...patience,
          // Beside the processes, which wait more than they work.
          sequence: { groupOrder: 1 },
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
          ...inTier(mode, "launcher,smoke,adding"),
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
