import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/graph/database.js";
import { ownAddress, runDatabase, wipe } from "../support/app.js";
import { compareHits, howToRenew, unequalPages } from "./hits/compare.js";
import { countries, readHits } from "./hits/hitsFile.js";
import { measureCountry, measureOne, type Measurement } from "./hits/measure.js";
import { Profiler } from "./hits/profiler.js";
import { Explainer } from "./support/explain.js";
import { expectPlannedWell, planned } from "./support/planFailures.js";

const country = countries.at(-1) as (typeof countries)[number];
const patience = 600_000;

let database: Database;
let measured: Measurement;

beforeAll(async () => {
  database = runDatabase();
  await wipe(database);
  measured = await measureCountry(database, ownAddress(), country);
}, patience);

afterAll(async () => {
  await wipe(database);
  await database.close();
});

const expectNone = (failures: readonly string[]): void => expect(failures, `${failures.slice(0, 20).join("\n")}\n${howToRenew}`).toEqual([]);

describe(`Database hits on a synthetic graph of ${country.studios} studios`, () => {
  it("are of every fragment, and no more than the file says", () => {
    expectNone(compareHits(readHits(country), measured).failures);
  });

  it("are the same at a deep page as at the first", () => {
    expectNone(unequalPages(measured));
  });

  it("fail where a fragment reads more than it needs", async () => {
    const profiler = new Profiler(ownAddress());
    const name = "Query.studios, NAME first";
    const text = "MATCH (studio:Studio) WITH studio ORDER BY studio.sortName LIMIT $p.size RETURN studio.id";
    const worse = await measureOne({ name, statement: { name, text, params: { size: 21n } }, rows: (records) => records.length }, profiler).finally(() => profiler.close());
    const { failures } = compareHits(readHits(country), { ...measured, fragments: { ...measured.fragments, [name]: { hits: worse.hits, rows: worse.rows } } });
    expect(failures).toEqual([`${name}: ${readHits(country).fragments[name]?.hits} hits in the file, ${worse.hits} now`]);
  });

  it("come of good plans", { timeout: patience }, async () => {
    const explainer = new Explainer(measured.plans);
    await expectPlannedWell(planned("all"), explainer).finally(() => explainer.close());
  });
});
