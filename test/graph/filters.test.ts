import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilterInput } from "../../src/graph/compose/conditions.js";
import { openGraph } from "../../src/graph/openGraph.js";
import type { Database } from "../../src/graph/database.js";
import type { NounName } from "../../src/graph/vocabulary/index.js";
import { runDatabase, wipe } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { readerOf } from "./support/kit.js";

const { content } = documentSeed();

let database: Database;
beforeAll(async () => {
  database = runDatabase();
  await wipe(database);
  await openGraph(database, documentSeed());
});
afterAll(() => database.close());

const kept = async (noun: NounName, filter: FilterInput): Promise<string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  const reader = readerOf(database);
  for (;;) {
    const page = await reader.list(noun, { first: 100, after, filter });
    ids.push(...page.nodes().map(({ id }) => id));
    if (!page.pageInfo().hasNextPage) return ids;
    after = page.pageInfo().endCursor;
  }
};

// Whatever else is asked is held against an oracle, in test/oracle.
describe("a filter is two-valued", () => {
  const everyone = content.nodes.filter(({ noun }) => noun === "Person").map(({ id }) => id).sort();
  const withZh = content.nodes.filter(({ noun, properties }) => noun === "Person" && properties["nameZh"] != null).map(({ id }) => id);

  it.each<[string, FilterInput, readonly string[]]>([
    ["no condition keeps all", {}, everyone],
    ["an empty and keeps all", { and: [] }, everyone],
    ["an empty or keeps nothing", { or: [] }, []],
    ["not of an empty or keeps all", { not: { or: [] } }, everyone],
    ["not of no condition keeps nothing", { not: {} }, []],
    ["a value or its opposite keeps all, absent ones too", { or: [{ nameZh: { eq: "x" } }, { not: { nameZh: { eq: "x" } } }] }, everyone],
    ["ne keeps what is absent", { nameZh: { ne: "no such name" } }, everyone],
    ["in of an empty list keeps nothing", { nameZh: { in: [] } }, []],
    ["not of in of an empty list keeps all", { not: { nameZh: { in: [] } } }, everyone],
    ["present and absent part them", { nameZh: { isNull: false } }, withZh.sort()],
  ])("%s", async (_, filter, ids) => {
    expect(everyone.length).toBeGreaterThan(3);
    expect(await kept("Person", filter)).toEqual(ids);
  });
});
