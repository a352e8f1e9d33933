import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { throughNouns } from "../../../src/vocabulary/connects.js";
import { findPaths } from "../../../src/rooms/connections/paths/findPaths.js";
import type { Statement } from "../../../src/neo4j/statement.js";
import type { Database } from "../../../src/neo4j/database.js";
import { Profiler } from "../../cypher/hits/profiler.js";
import { fact, graphOf, node, readerOf, run } from "../../graph/support/kit.js";
import { ownAddress, wipe } from "../../support/app.js";

let database: Database;
let profiler: Profiler;
const asked: Statement[] = [];

/** Studios that work in both disciplines: hubs once there are enough of them. */
const grow = (first: number, last: number): Promise<unknown> =>
  run(
    database,
    "MATCH (trade:Entity {id: 'discipline:trade'}) MATCH (craft:Entity {id: 'discipline:craft'}) UNWIND range($p.first, $p.last) AS i " +
      "CREATE (studio:Entity:Studio {id: 'studio:leaf-' + i, implied: false}) " +
      "CREATE (studio)-[:STUDIO_PRACTISES {id: 'fact:leaf-trade-' + i, implied: false, statedIn: ['source:made-up#p1'], seenOn: []}]->(trade) " +
      "CREATE (studio)-[:STUDIO_PRACTISES {id: 'fact:leaf-craft-' + i, implied: false, statedIn: ['source:made-up#p1'], seenOn: []}]->(craft)",
    { first, last },
  );

beforeAll(async () => {
  const names = ["studio:a", "studio:b", "studio:c", "studio:d", "discipline:trade", "discipline:craft", "person:x", "enterprise:e"];
  database = await graphOf(
    node("source:news", { kind: "REPORT", title: "News" }, "source:news#p1"),
    ...names.map((id) => node(id, { nameEn: id })),
    ...(
      [
        ["STUDIO_PRACTISES", "studio:a", "discipline:trade"],
        ["STUDIO_PRACTISES", "studio:c", "discipline:trade"],
        ["STUDIO_PRACTISES", "studio:d", "discipline:craft"],
        ["PERSON_PRACTISES", "person:x", "discipline:trade"],
        ["HOLDS_POST", "person:x", "enterprise:e"],
        ["HOSTED_BY", "studio:b", "enterprise:e"],
      ] as const
    ).map(([type, from, to]) => fact(type, from, to, {}, "", "source:news#p1")),
  );
  profiler = new Profiler(ownAddress());
  const read = database.read.bind(database);
  database.read = (statement, deadline) => (asked.push(statement), read(statement, deadline));
  await grow(1, 2_000);
});

afterAll(async () => {
  await profiler.close();
  await wipe(database);
  await database.close();
});

const everything = {
  maxSteps: 4,
  through: throughNouns,
  first: 5,
  asOf: null,
  certainties: ["CERTAIN", "POSSIBLE"],
  includeImplied: true,
} as const;

async function ways(from: string, to: string): Promise<{ best: string | undefined; hits: number; hubs: readonly string[] }> {
  asked.length = 0;
  const { paths: found, limits } = await findPaths(readerOf(database), { ...everything, from, to });
  let hits = 0;
  for (const statement of asked.filter(({ name }) => name === "stepsOfNodes")) hits += (await profiler.profile(statement)).hits;
  return { best: found[0]?.nodes.map(({ id }) => id).join(" "), hits, hubs: limits.hubs };
}

const hub = "discipline:trade";
const cases = [
  { where: "first of four steps", from: "studio:a", to: "studio:b", way: `studio:a ${hub} person:x enterprise:e studio:b` },
  { where: "third of four steps", from: "studio:b", to: "studio:a", way: `studio:b enterprise:e person:x ${hub} studio:a` },
  { where: "between two of its neighbours", from: "studio:a", to: "studio:c", way: `studio:a ${hub} studio:c` },
  { where: "at one end", from: hub, to: "studio:b", way: `${hub} person:x enterprise:e studio:b` },
];

describe("a way through a hub", () => {
  let before: readonly number[];

  it.each(cases)("is found where the hub is $where", async ({ from, to, way }) => {
    expect(await ways(from, to)).toMatchObject({ best: way, hubs: [hub] });
  });

  it("is not looked for between two hubs, and the answer says so", async () => {
    expect(await ways("studio:a", "studio:d")).toMatchObject({ best: undefined, hubs: ["discipline:craft", hub] });
  });

  it("reads as much of a hub of 6,000 as of one of 2,000", async () => {
    const hitsOf = async (): Promise<number[]> => {
      const hits: number[] = [];
      for (const { from, to } of [...cases, { from: "studio:a", to: "studio:d" }]) hits.push((await ways(from, to)).hits);
      return hits;
    };
    before = await hitsOf();
    expect(Math.max(...before)).toBeLessThan(1_500);
    await grow(2_001, 6_000);
    expect(await hitsOf()).toEqual(before);
  });
});
