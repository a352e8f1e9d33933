import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../src/neo4j/database.js";
import { openGraph } from "../../src/store/openGraph.js";
import { storedFact, storedNode } from "../../src/store/stored.js";
import { expectedSize } from "../support/countrywide/expected.js";
import { countrywide, loadCountry, type Country } from "../support/countrywide/index.js";
import { UsageError, type Options } from "./options.js";
import { counter } from "./progress.js";

/** How a country came into its database. */
export interface Loading {
  readonly nodes: number;
  readonly facts: number;
  readonly seconds: number;
  /** Nodes and facts. */
  readonly itemsPerSecond: number;
  /** Peak resident memory of the process that loaded. */
  readonly peakMegabytes: number;
}

/** The benchmark's country: about a million people and two million patents where it has 150,000 studios. */
export const countryOf = ({ seed, studios }: Pick<Options, "seed" | "studios">): Country => ({
  seed,
  studios,
  peoplePerStudio: 6.67,
  patentsPerStudio: 13.3,
});

/** Memory that fits a country's size. */
export function memoryFor(studios: number): { readonly heapMegabytes: number; readonly pageCacheMegabytes: number } {
  const share = Math.min(1, Math.max(0, (studios - 10_000) / 140_000));
  return { heapMegabytes: Math.round(1_024 + 3_072 * share), pageCacheMegabytes: Math.round(1_024 + 7_168 * share) };
}

/** Names what the generator makes and what is stored of it: it is another where a country of another program would differ. */
function generator(): string {
  return (known ??= hashed());
}

let known: string | undefined;

function hashed(): string {
  const hash = createHash("sha256");
  const text = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? Number(each) : each));
  for (const { nodes, facts } of countrywide(countryOf({ seed: 1, studios: 60 })))
    hash.update(text([nodes.map(storedNode), facts.map(storedFact)]));
  return hash.digest("hex").slice(0, 16);
}

interface Mark {
  readonly country: Country;
  readonly generator: string;
  /** Null while it is not all there. */
  readonly loading: Loading | null;
}

const markName = "bench.json";

/** A folder that keeps a country. */
export interface KeptCountry {
  /** The home of its Neo4j. */
  readonly home: string;
  /** How it was loaded before; null where it is to be loaded. */
  readonly loading: Loading | null;
  readonly loaded: (loading: Loading) => void;
}

/**
 * Finds out whether a folder holds the country already, and makes it ready for it where it is empty.
 * @throws UsageError where it holds something else
 */
export function keptCountry(folder: string, country: Country): KeptCountry {
  const [path, home] = [join(folder, markName), join(folder, "neo4j")];
  const now = generator();
  const write = (loading: Loading | null): void =>
    writeFileSync(path, `${JSON.stringify({ country, generator: now, loading } satisfies Mark, null, 2)}\n`);
  const found = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Mark) : null;
  if (found === null && existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(
      `--data: ${folder} is not empty and holds no synthetic country; allowed is an empty folder, a new one, or one that the benchmark made.`,
    );
  if (found !== null) {
    const advice = "name another folder, or remove this one";
    const shown = ({ studios, seed }: Country): string => `${studios} studios of the seed ${seed}`;
    if (shown(found.country) !== shown(country))
      throw new UsageError(`--data: ${folder} holds ${shown(found.country)}, and ${shown(country)} are asked for: ${advice}.`);
    if (found.generator !== now) throw new UsageError(`--data: ${folder} holds a country that another generator made: ${advice}.`);
    if (found.loading === null) rmSync(home, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  if (found?.loading == null) write(null);
  return { home, loading: found?.loading ?? null, loaded: write };
}

/** Stores a country by the project's way to write, and shows how far it is. */
export async function loadShown(database: Database, country: Country): Promise<Loading> {
  const shown = counter(process.stderr, `Storing ${country.studios} synthetic studios`, expectedSize(country));
  const begun = performance.now();
  try {
    const { nodes, facts } = await loadCountry(database, country, (stored) => shown.at(stored));
    const seconds = (performance.now() - begun) / 1_000;
    return {
      nodes,
      facts,
      seconds: Math.round(seconds),
      itemsPerSecond: Math.round((nodes + facts) / seconds),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
    };
  } finally {
    shown.close();
  }
}

/** Brings the constraints and indexes of a country that was kept up to date. */
export const refresh = async (database: Database): Promise<void> =>
  void (await openGraph(database, { content: { nodes: [], facts: [] }, sources: [], hash: "countrywide" }));
