import { fileURLToPath } from "node:url";
import { Database } from "../../../src/neo4j/database.js";
import type { DatabaseAddress } from "../../../src/neo4j/database.js";
import type { Kept } from "../../support/ownNeo4j.js";
import { countryOf, keptCountry, loadShown, memoryFor, refresh } from "../country.js";
import type { Options } from "../options.js";
import { say, withNeo4j } from "../withNeo4j.js";
import { BothServers, type Side } from "./bothServers.js";
import { readCheckout, type Checkout } from "./checkout.js";
import { measurePaired, usualEffort, type Paired, type PairedEffort } from "./measure.js";
import { pairedQuestions, type LeftOut } from "./questions.js";
import { line, reportAgainst, verdictOf } from "./report.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** All that was measured of two checkouts. */
export interface ComparedCheckouts {
  readonly measured: readonly Paired[];
  readonly leftOut: readonly LeftOut[];
}

export interface CompareOptions {
  readonly only?: string | undefined;
  readonly effort?: PairedEffort;
  readonly signal?: AbortSignal;
  readonly say?: (text: string) => void;
}

/** Asks the servers of two checkouts every question in turns, on a database that holds a synthetic country. */
export async function compareCheckouts(
  checkouts: Readonly<Record<Side, Checkout>>,
  address: DatabaseAddress,
  { only = "", effort = usualEffort, signal, say: tell = () => undefined }: CompareOptions,
): Promise<ComparedCheckouts> {
  const database = new Database(address);
  try {
    const servers = await BothServers.start(checkouts, address, database);
    const stop = (): void => void servers.stop();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      const { asked, leftOut } = await pairedQuestions(servers, database);
      const measured: Paired[] = [];
      for (const question of asked.filter(({ name }) => name.toLowerCase().includes(only.toLowerCase()))) {
        const one = await measurePaired(servers, question, effort);
        measured.push(one);
        tell(line(one));
      }
      return { measured, leftOut };
    } finally {
      signal?.removeEventListener("abort", stop);
      await servers.stop();
    }
  } finally {
    await database.close();
  }
}

/** The comparison, as the command line asks for it: its table goes to stdout, and it ends with 1 unless every question is answered as fast, and the same. */
export async function runAgainst(options: Options, folder: string): Promise<void> {
  const checkouts = { other: readCheckout(folder, "--against"), ours: readCheckout(root, "This checkout") };
  const country = countryOf(options);
  const { heapMegabytes, pageCacheMegabytes } = memoryFor(options.studios);
  const kept = options.data === undefined ? null : keptCountry(options.data, country);
  const kind: Kept = { pageCacheMegabytes, jvmArguments: [], ...(kept === null ? {} : { folder: kept.home }) };
  const { measured, leftOut } = await withNeo4j(heapMegabytes, kind, async (neo4j, signal) => {
    const database = new Database(neo4j);
    try {
      if (kept?.loading == null) {
        const loading = await loadShown(database, country);
        kept?.loaded(loading);
      } else await refresh(database);
    } finally {
      await database.close();
    }
    return compareCheckouts(checkouts, neo4j, { only: options.only, signal, say });
  });
  process.stdout.write(reportAgainst(measured, leftOut));
  if (measured.length === 0 || measured.some((one) => verdictOf(one) !== null)) process.exitCode = 1;
}
