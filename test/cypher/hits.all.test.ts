import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "../../src/explorer/examples.js";
import type { JoinPolicy } from "../../src/graph/lookahead/planCache.js";
import type { FilterInput } from "../../src/graph/compose/conditions.js";
import { nounList } from "../../src/graph/compose/list.js";
import type { Statement } from "../../src/neo4j/statement.js";
import { selectAll } from "../../src/graph/compose/selection.js";
import type { Database } from "../../src/neo4j/database.js";
import { ordersOf } from "../../src/vocabulary/orders.js";
import { readPage, type PageArguments } from "../../src/graph/page.js";
import { publicViewer } from "../../src/access/viewer.js";
import type { NounName } from "../../src/vocabulary/index.js";
import { startServer } from "../../src/server/server.js";
import { ownAddress, runDatabase, wipe } from "../support/app.js";
import { compareHits, howToRenew, unequalPages } from "./hits/compare.js";
import { countries, readHits } from "./hits/hitsFile.js";
import { measureCountry, measureOne, type Measurement } from "./hits/measure.js";
import { Profiler } from "./hits/profiler.js";
import { Explainer } from "./support/explain.js";
import { expectPlannedWell, planned } from "./support/planFailures.js";

const country = countries.at(-1) as (typeof countries)[number];
const patience = 1_500_000;

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

const expectNone = (failures: readonly string[]): void =>
  expect(failures, `${failures.slice(0, 20).join("\n")}\n${howToRenew}`).toEqual([]);

describe(`Database hits on a synthetic graph of ${country.studios} studios`, () => {
  it("are of every fragment, and no more than the file says", () => {
    expectNone(compareHits(readHits(country), measured).failures);
  });

  it("are the same at a deep page as at the first", () => {
    expectNone(unequalPages(measured));
  });

  describe("of a filter that names nodes", () => {
    const named = (field: string, id: string, then?: string): FilterInput => ({
      [field]: { some: { node: then === undefined ? { id: { eq: id } } : named(then, id) } },
    });
    const cases: readonly (readonly [string, NounName, FilterInput])[] = [
      ["few", "Person", named("disciplines", "discipline:synthetic-400")],
      ["few, two steps away", "Person", named("conferrals", "honour:synthetic-90", "honour")],
      [
        "few, and a hub",
        "Person",
        { ...named("conferrals", "honour:synthetic-90", "honour"), ...named("disciplines", "discipline:synthetic-20") },
      ],
      ["a hub", "Studio", named("disciplines", "discipline:synthetic-20")],
      [
        "two hubs",
        "Person",
        { ...named("conferrals", "honour:synthetic-0", "honour"), ...named("disciplines", "discipline:synthetic-20") },
      ],
      ["none", "Studio", named("alliances", "alliance:synthetic-none")],
    ];

    it.each(cases)("%s: it keeps the same nodes as one that begins nowhere, and looks at few", async (_, noun, filter) => {
      const profiler = new Profiler(ownAddress());
      const read = (kept: FilterInput, page: PageArguments) => {
        const { text, params } = nounList(
          noun,
          readPage({ orderBy: "NAME_ASC", ...page }, ordersOf(noun)),
          { ...selectAll, filter: kept },
          publicViewer,
        );
        return profiler.profile({ text, params });
      };
      try {
        for (const page of [{ first: 10 }, { last: 10 }]) {
          const [one, other] = [await read(filter, page), await read({ or: [filter] }, page)];
          expect(one.records).toEqual(other.records);
          expect(one.hits).toBeLessThan(Math.max(1_500, 1.2 * other.hits));
        }
      } finally {
        await profiler.close();
      }
    });
  });

  it("fail where a fragment reads more than it needs", async () => {
    const profiler = new Profiler(ownAddress());
    const name = "Query.studios, NAME first";
    const text = "MATCH (studio:Studio) WITH studio ORDER BY studio.sortName LIMIT $p.size RETURN studio.id";
    const worse = await measureOne(
      { name, statement: { name, text, params: { size: 21n } }, rows: (records) => records.length },
      profiler,
    ).finally(() => profiler.close());
    const { failures } = compareHits(readHits(country), {
      ...measured,
      fragments: { ...measured.fragments, [name]: { hits: worse.hits, rows: worse.rows } },
    });
    expect(failures).toEqual([`${name}: ${readHits(country).fragments[name]?.hits} hits in the file, ${worse.hits} now`]);
  });

  it("come of good plans", { timeout: patience }, async () => {
    const explainer = new Explainer(measured.plans);
    await expectPlannedWell(planned("all"), explainer).finally(() => explainer.close());
  });

  it("come of good plans where one statement reads several edges", { timeout: patience }, async () => {
    const explainer = new Explainer();
    const limits = { deadlineMilliseconds: 60_000, nodeBudget: 50_000, statementBudget: 200 };
    const joined = new Map<string, Statement>();
    // Asked in parts, which are planned already: the whole is planned once, where it is judged.
    const joining: JoinPolicy = { isReady: (statement) => (joined.set(statement.text, statement), false) };
    const server = await startServer({
      database,
      logger: pino({ level: "silent" }),
      host: "127.0.0.1",
      port: 0,
      ...limits,
      joinPolicy: joining,
      version: "test",
    });
    try {
      for (const { text } of readExamples())
        await fetch(`${server.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: text }),
        });
      expect(joined.size).toBeGreaterThan(10);
      await expectPlannedWell(
        [...joined.values()].map((statement) => ({ kind: "query", statement, scan: null })),
        explainer,
      );
    } finally {
      await Promise.all([server.stop(), explainer.close()]);
    }
  });
});
