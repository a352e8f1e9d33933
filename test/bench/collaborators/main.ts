import "reflect-metadata";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ownNeo4j } from "../../support/ownNeo4j.js";
import { counter } from "../progress.js";
import { backtest, wayNames } from "./backtest.js";
import { worldNames } from "./parameters.js";
import { claims, reportOf, summaries } from "./verdict.js";

const help = `Tries recommendations in made-up worlds: hides the pairs of studios that are formed after a day, asks for collaborators as of that day, and
compares with what was hidden. Beside it the same for chance, popularity, common neighbours and shared topics.

  npm run bench:collaborators -- [options]

Options
  --seeds <number>   Worlds of each of the three kinds. Allowed: 1 to 50. Default: 5; about a quarter of an hour.
  --first <number>   The seed of the first; the weights were chosen on the worlds 1 and 2. Allowed: 0 to 1000000. Default: 101.
  --out <folder>     Where results.json and results.md go. Default: test/bench/collaborators.
  -h, --help         Prints this.
`;

class UsageError extends Error {}

function wholeOf(name: string, given: string, least: number, most: number): number {
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`--${name}: got ${JSON.stringify(given)}; allowed is a whole number from ${least} to ${most}.`);
  return value;
}

function readArguments(): { readonly seeds: readonly number[]; readonly out: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: "string", default: "5" },
        first: { type: "string", default: "101" },
        out: { type: "string", default: "test/bench/collaborators" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return null;
    const first = wholeOf("first", values.first, 0, 1_000_000);
    return { seeds: Array.from({ length: wholeOf("seeds", values.seeds, 1, 50) }, (_, index) => first + index), out: values.out };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message.split("\n")[0] ?? ""} Allowed are --seeds, --first, --out, --help.`);
  }
}

async function run(seeds: readonly number[], out: string): Promise<void> {
  const { neo4j, remove } = await ownNeo4j(1_024, { pageCacheMegabytes: 512, jvmArguments: [] });
  // Neo4j is in a process group of its own: what ends this would leave it running.
  const leave = (): void => void remove().finally(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave);
  try {
    const bar = counter(process.stderr, "Trying", worldNames.length * seeds.length * wayNames.length);
    let done = 0;
    const tried = await backtest(neo4j, { seeds, onTried: () => bar.at(++done) });
    bar.close();
    const all = summaries(tried);
    const text = reportOf(all);
    process.stdout.write(text);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "results.json"), `${JSON.stringify(all, null, 2)}\n`);
    writeFileSync(join(out, "results.md"), text);
    if (claims(all).some(({ holds }) => !holds)) process.exitCode = 1;
  } finally {
    await remove();
  }
}

try {
  const options = readArguments();
  if (options === null) process.stdout.write(help);
  else await run(options.seeds, options.out);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
