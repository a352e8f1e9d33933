import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Country } from "../../support/countrywide/index.js";

export interface Measured {
  readonly hits: number;
  readonly rows: number;
}

/** Database hits of every fragment on one graph. */
export interface Hits {
  readonly graph: Country & { readonly nodes: number; readonly facts: number };
  readonly fragments: Readonly<Record<string, Measured>>;
}

const seed = 20_240_714;

/** The graph of the command, and the smaller one of each test run; each has a file. */
export const countries: readonly Country[] = [
  { seed, studios: 10_000 },
  { seed, studios: 1_000 },
];

const hitsPath = ({ studios }: Country): string =>
  fileURLToPath(new URL(`../hits${studios === 10_000 ? "" : `-${studios}`}.json`, import.meta.url));

export const readHits = (country: Country): Hits => JSON.parse(readFileSync(hitsPath(country), "utf8")) as Hits;

const spaced = (value: object): string =>
  `{${Object.entries(value)
    .map(([key, each]) => `"${key}": ${String(each)}`)
    .join(", ")}}`;

/** Sorted, a line for each statement. */
export function hitsText({ graph, fragments }: Hits): string {
  const lines = Object.keys(fragments)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${spaced(fragments[name] as Measured)}`);
  return `{\n  "graph": ${spaced(graph)},\n  "fragments": {\n${lines.join(",\n")}\n  }\n}\n`;
}

export const writeHits = (country: Country, hits: Hits): void => writeFileSync(hitsPath(country), hitsText(hits));
