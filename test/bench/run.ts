import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Database } from "../../src/neo4j/database.js";
import type { Kept } from "../support/ownNeo4j.js";
import { bench, type BenchOptions } from "./bench.js";
import { countryOf, keptCountry, loadShown, memoryFor, refresh } from "./country.js";
import { compareLoading, type LoadingCompared } from "./loading.js";
import { machineOf, type Beside } from "./machine.js";
import { defaultOut, type Options } from "./options.js";
import { report } from "./report.js";
import type { Measured } from "./results.js";
import { say, withNeo4j, withTimeout } from "./withNeo4j.js";

const shapes = 40;
const loadingName = "loading";

const wantsLoading = ({ only }: Options): boolean => only === undefined || loadingName.includes(only.toLowerCase());

const compared = (options: Options): Promise<LoadingCompared> => {
  const studios = Math.min(1_000, options.studios);
  return withNeo4j(1_024, { pageCacheMegabytes: 1_024, jvmArguments: [] }, ({ uri, user, password }) =>
    compareLoading({ uri, user, password }, countryOf({ seed: options.seed, studios }), Math.max(3, Math.min(5, options.runs)), say),
  );
};

/** The whole benchmark, as the command line asks for it: tables go to stdout, and to files beside their numbers. */
export async function run(options: Options): Promise<void> {
  const country = countryOf(options);
  const memory = memoryFor(options.studios);
  const kept = options.data === undefined ? null : keptCountry(options.data, country);
  const loadingCompared = wantsLoading(options) ? await compared(options) : null;
  const asked: BenchOptions = {
    runs: options.runs,
    requests: options.requests,
    connections: 16,
    busyMilliseconds: 1_500,
    unseen: { shapes, warming: shapes, seed: options.seed },
    scaleNodes: 20,
    largestRequests: 20,
    only: options.only,
    say,
  };
  const kind: Kept = {
    pageCacheMegabytes: memory.pageCacheMegabytes,
    jvmArguments: [],
    changeConf: withTimeout,
    ...(kept === null ? {} : { folder: kept.home }),
  };
  const { measured, beside } = await withNeo4j(memory.heapMegabytes, kind, async (neo4j, signal) => {
    const database = new Database(neo4j);
    try {
      const earlier = kept?.loading ?? null;
      const loading = earlier ?? (await loadShown(database, country));
      if (earlier === null) kept?.loaded(loading);
      else await refresh(database);
      say(
        `${loading.nodes} nodes and ${loading.facts} facts, all synthetic, loaded in ${loading.seconds} s${earlier === null ? "" : " by an earlier run"}`,
      );
      const { measured: rows, ...found } = await bench(neo4j, { ...asked, signal });
      const { studios, seed, runs, requests, only } = options;
      const of = {
        studios,
        seed,
        runs,
        requests,
        only,
        shapes,
        neo4jHeapMegabytes: memory.heapMegabytes,
        neo4jPageCacheMegabytes: memory.pageCacheMegabytes,
      };
      const besides: Beside = {
        machine: await machineOf(database),
        options: of,
        graph: { nodes: loading.nodes, facts: loading.facts },
        loading: { ...loading, earlier: earlier !== null },
        loadingCompared,
        ...found,
      };
      return { measured: rows, beside: besides };
    } finally {
      await database.close();
    }
  });
  const text = report(measured, beside);
  process.stdout.write(text);
  if (beside.failures.length > 0) process.exitCode = 1;
  if (options.only === undefined || options.out !== undefined) writeResults(options.out ?? defaultOut, measured, beside, text);
}

function writeResults(folder: string, measured: readonly Measured[], beside: Beside, text: string): void {
  mkdirSync(folder, { recursive: true });
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(join(folder, "results.json"), json(measured));
  writeFileSync(join(folder, "machine.json"), json(beside));
  writeFileSync(join(folder, "results.md"), text);
  say(`Written: results.json, machine.json and results.md in ${folder}`);
}
