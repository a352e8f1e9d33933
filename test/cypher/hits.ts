import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Database } from "../../src/neo4j/database.js";
import { brokenInvariants } from "../../src/store/invariants.js";
import type { Country } from "../support/countrywide/index.js";
import { ownNeo4j } from "../support/ownNeo4j.js";
import { compareHits, howToRenew, unequalPages } from "./hits/compare.js";
import { countries, readHits, writeHits, type Hits } from "./hits/hitsFile.js";
import { measureCountry } from "./hits/measure.js";

const { values: options } = parseArgs({
  options: {
    /** Compares with the files instead of writing them. */
    check: { type: "boolean", default: false },
    /** Only the graph of so many studios. */
    studios: { type: "string" },
    /** A file that gets every statement with its plan. */
    plans: { type: "string" },
  },
});

const signals = ["SIGINT", "SIGTERM"] as const;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function measure(country: Country): Promise<Hits> {
  const { neo4j, remove } = await ownNeo4j(1_024);
  // Neo4j is in a process group of its own: what ends this would leave it running.
  const leave = (): void => void remove().finally(() => process.exit(130));
  for (const signal of signals) process.once(signal, leave);
  const database = new Database(neo4j);
  try {
    const { graph, fragments, shown } = await measureCountry(database, neo4j, country, say);
    if (options.plans !== undefined)
      writeFileSync(
        options.plans,
        [...shown]
          .map(([name, plan]) => `${name}: ${fragments[name]?.hits}\n${plan}\n`)
          .sort()
          .join("\n"),
      );
    const violations = await brokenInvariants(database);
    if (violations.length > 0) throw new Error(`The synthetic country breaks invariants:\n${violations.join("\n")}`);
    return { graph, fragments };
  } finally {
    await database.close();
    for (const signal of signals) process.off(signal, leave);
    await remove();
  }
}

/** Whether all is well. */
async function run(country: Country): Promise<boolean> {
  const hits = await measure(country);
  const unequal = unequalPages(hits);
  for (const line of unequal) say(line);
  if (!options.check) {
    writeHits(country, hits);
    say(`${country.studios} studios: ${Object.keys(hits.fragments).length} statements written`);
    return unequal.length === 0;
  }
  const { failures, better } = compareHits(readHits(country), hits);
  for (const line of better) say(`better: ${line}`);
  for (const line of failures) say(line);
  if (failures.length > 0) say(howToRenew);
  say(
    `${country.studios} studios: ${Object.keys(hits.fragments).length} statements measured, ${failures.length + unequal.length} failures`,
  );
  return failures.length + unequal.length === 0;
}

const chosen = countries.filter(({ studios }) => options.studios === undefined || studios === Number(options.studios));
if (chosen.length === 0) throw new Error(`--studios is ${countries.map(({ studios }) => studios).join(" or ")}; got ${options.studios}`);
for (const country of chosen) if (!(await run(country))) process.exitCode = 1;
