import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/neo4j/database.js";
import { ownAddress, runDatabase, wipe } from "../support/app.js";
import { openGraph } from "../../src/store/openGraph.js";
import type { FactContent, GraphContent, NodeContent } from "../../src/store/content.js";
import { countrywide } from "../support/countrywide/index.js";
import { bench, type Benched } from "./bench.js";
import { countryOf, keptCountry } from "./country.js";
import { arrivalQuantile } from "./loopWatch.js";
import { readOptions } from "./options.js";

/** The first of each noun, and what is between them: a country has thousands of regions, however few its studios. */
function corner(most: number): GraphContent {
  const isNear = (id: string): boolean => Number(id.slice(id.lastIndexOf("-") + 1)) < most;
  const nodes: NodeContent[] = [];
  const facts: FactContent[] = [];
  for (const content of countrywide(countryOf({ seed: 1, studios: 60 }))) {
    nodes.push(...content.nodes.filter(({ id }) => isNear(id)));
    facts.push(...content.facts.filter(({ from, to }) => isNear(from) && isNear(to)));
  }
  return { nodes, facts };
}

let database: Database;
let benched: Benched;

beforeAll(async () => {
  database = runDatabase();
  benched = await bench(ownAddress(), {
    runs: 1,
    requests: 2,
    connections: 2,
    busyMilliseconds: 1,
    unseen: { shapes: 2, warming: 0, seed: 1 },
    scaleNodes: 1,
    largestRequests: 1,
    prepare: async () => {
      const content = corner(40);
      await wipe(database);
      await openGraph(database, {
        content,
        sources: content.nodes.flatMap(({ noun, id }) => (noun === "Source" ? [id] : [])),
        hash: "bench",
      });
    },
  });
}, 120_000);

afterAll(async () => {
  await wipe(database);
  await database.close();
});

describe("The benchmark in its short form", () => {
  it("asks both servers every question, and both give the same answer", () => {
    expect(benched.failures).toEqual([]);
    // On a machine that has much else to do, even little can take the peer long.
    const told = (notes: readonly string[]): readonly string[] => notes.filter((note) => !note.includes("too slow"));
    expect(benched.measured.map(({ question, same, notes }) => ({ question, same, notes: told(notes) }))).toEqual(
      benched.measured.map(({ question }) => ({ question, same: true, notes: [] })),
    );
    expect(benched.measured.map(({ question }) => question)).toEqual(
      expect.arrayContaining([
        "shapes never seen before",
        "five levels deep",
        "last page of all people",
        "how many there are of ten nouns",
      ]),
    );
  });

  it("gives each result its fields", () => {
    for (const { question, ours, peer, unit, ratio, low, high } of benched.measured) {
      expect([question, [ours, peer, ratio, low, high].map((each) => typeof each), unit]).toEqual([
        question,
        Array(5).fill("number"),
        "ms",
      ]);
    }
    for (const { question, direct, driver } of benched.measured.slice(1))
      expect([question, typeof direct, typeof driver]).toEqual([question, "number", "number"]);
  });

  it("profiles pages, operations of which nothing grows, and the largest answers", () => {
    expect(benched.pages.map(({ pages }) => pages.length)).toEqual([3, 3]);
    expect(benched.scale).toHaveLength(4);
    expect(benched.largest.every(({ bytes, loopDelay }) => bytes > 0 && loopDelay.longest > 0)).toBe(true);
    expect(benched.peakMegabytes.ours).toBeGreaterThan(0);
  });
});

describe("The wait for the event loop", () => {
  it("is that of who comes at any time", () => {
    expect(arrivalQuantile([1_000], 0.99)).toBeCloseTo(990);
    // A block of a second in a hundred: one in a hundred waits at all.
    expect(arrivalQuantile([...Array<number>(99_000).fill(1), 1_000], 0.99)).toBeCloseTo(1, 0);
  });
});

describe("Its command line", () => {
  it.each<[string[], string]>([
    [["--studios", "many"], '--studios: got "many"; allowed is a whole number from 60 to 500000.'],
    [["--runs", "0"], '--runs: got "0"; allowed is a whole number from 1 to 100.'],
    [["--only", ""], '--only: got ""; allowed is a text that is not empty.'],
    [
      ["--studio", "60"],
      'Got "--studio"; allowed are --studios, --seed, --runs, --requests, --only, --out, --data, --compare, --against, --help.',
    ],
    [["60"], 'Got "60"; allowed are --studios, --seed, --runs, --requests, --only, --out, --data, --compare, --against, --help.'],
  ])("refuses %j and says what is allowed", (args, says) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});

describe("A folder that keeps a country", () => {
  it("is used again for the same country, and for no other", async () => {
    const parent = await mkdtemp(join(tmpdir(), "craftgraph-bench-"));
    try {
      const folder = join(parent, "country");
      const loading = { nodes: 1, facts: 2, seconds: 3, itemsPerSecond: 1, peakMegabytes: 100 };
      keptCountry(folder, countryOf({ seed: 1, studios: 60 })).loaded(loading);
      expect(keptCountry(folder, countryOf({ seed: 1, studios: 60 })).loading).toEqual(loading);
      expect(() => keptCountry(folder, countryOf({ seed: 1, studios: 61 }))).toThrow(
        "holds 60 studios of the seed 1, and 61 studios of the seed 1 are asked for",
      );
      const mark = join(folder, "bench.json");
      await writeFile(mark, (await readFile(mark, "utf8")).replace(/"generator": "\w/, '"generator": "x'));
      expect(() => keptCountry(folder, countryOf({ seed: 1, studios: 60 }))).toThrow("that another generator made");
      expect(() => keptCountry(parent, countryOf({ seed: 1, studios: 60 }))).toThrow("is not empty and holds no synthetic country");
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });
});
