import { describe, expect, it } from "vitest";
import { compareHits, soughtPages, unequalPages } from "../cypher/hits/compare.js";
import { countries, hitsText, readHits, type Hits } from "../cypher/hits/hitsFile.js";

const graph = { seed: 1, studios: 10, nodes: 100, facts: 300 };
const file: Hits = {
  graph,
  fragments: { "Studio.members, KEY first, hub": { hits: 200, rows: 21 }, "Studio.members, count, hub": { hits: 3, rows: 30 } },
};

const now = (fragments: Hits["fragments"]): Hits => ({ graph, fragments: { ...file.fragments, ...fragments } });
const failuresOf = (measured: Hits): readonly string[] => compareHits(file, measured).failures;

describe("Database hits held against the file", () => {
  it("are well where they are the same, or a little more", () => {
    expect(compareHits(file, file)).toEqual({ failures: [], better: [] });
    expect(
      failuresOf(now({ "Studio.members, KEY first, hub": { hits: 240, rows: 21 }, "Studio.members, count, hub": { hits: 23, rows: 30 } })),
    ).toEqual([]);
  });

  it("fail where they rise by more than a tenth and twenty, each with before and after", () => {
    expect(
      failuresOf(now({ "Studio.members, KEY first, hub": { hits: 241, rows: 21 }, "Studio.members, count, hub": { hits: 24, rows: 30 } })),
    ).toEqual(["Studio.members, KEY first, hub: 200 hits in the file, 241 now", "Studio.members, count, hub: 3 hits in the file, 24 now"]);
  });

  it("fail where a statement is new, or gone", () => {
    expect(failuresOf(now({ "Studio.patents, count, hub": { hits: 3, rows: 9 } }))).toEqual([
      "Studio.patents, count, hub: is not in the file; it has 3 hits now",
    ]);
    expect(compareHits(now({ "Studio.patents, count, hub": { hits: 3, rows: 9 } }), file).failures).toEqual([
      "Studio.patents, count, hub: is in the file and was not measured",
    ]);
  });

  it("fail where the answer is another, or the graph", () => {
    expect(failuresOf(now({ "Studio.members, KEY first, hub": { hits: 8, rows: 0 } }))).toEqual([
      "Studio.members, KEY first, hub: 21 rows in the file, 0 now",
    ]);
    expect(failuresOf({ ...file, graph: { ...graph, facts: 301 } })).toEqual([expect.stringContaining("the graph is another one")]);
  });

  it("say where they fell, so that the file can follow", () => {
    expect(compareHits(file, now({ "Studio.members, KEY first, hub": { hits: 100, rows: 21 } }))).toEqual({
      failures: [],
      better: ["Studio.members, KEY first, hub: 200 hits in the file, 100 now"],
    });
  });
});

describe("A deep page", () => {
  const pages = [["first", "later"]] as const;
  const unequal = (first: number, later: number, rows = 21): string[] =>
    unequalPages({ fragments: { first: { hits: first, rows: 21 }, later: { hits: later, rows } } }, pages);

  it("takes the hits of the first, within a tenth", () => {
    expect(unequal(100, 110)).toEqual([]);
    expect(unequal(110, 100)).toEqual([]);
  });

  it("is found out where it takes more, or less, or is none, or was not measured", () => {
    expect(unequal(100, 111)).toEqual(["first: the first page takes 100 hits, a deep one 111"]);
    expect(unequal(111, 100)).toEqual(["first: the first page takes 111 hits, a deep one 100"]);
    expect(unequal(100, 100, 20)).toEqual(["first: the first page has 21 rows and a deep one 20: the list is too short to tell"]);
    expect(unequalPages({ fragments: {} }, pages)).toEqual(["first: was not measured"]);
  });
});

describe.each(countries)("The committed hits on the graph of $studios studios", (country) => {
  const committed = readHits(country);

  it("are of that graph, and have the form in which they are written", () => {
    expect(committed.graph).toMatchObject(country);
    expect(hitsText(committed)).toContain(`"studios": ${country.studios}`);
    expect(Object.keys(committed.fragments)).toEqual(Object.keys(committed.fragments).sort());
  });

  it("are of the same statements as those of the other graphs", () => {
    for (const other of countries) expect(Object.keys(readHits(other).fragments)).toEqual(Object.keys(committed.fragments));
  });

  it("hold that a page deep in a root list or at a hub takes no more than the first", () => {
    expect(soughtPages().length).toBeGreaterThan(100);
    expect(unequalPages(committed)).toEqual([]);
  });
});
