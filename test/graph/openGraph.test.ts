import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GraphContent } from "../../src/store/content.js";
import type { Database } from "../../src/neo4j/database.js";
import { ForeignGraphError, openGraph } from "../../src/store/openGraph.js";
import { MigrationError, readMigrations, type Migration } from "../../src/store/migrations.js";
import { relationshipTypes } from "../../src/vocabulary/index.js";
import { brokenInvariants } from "../../src/store/invariants.js";
import { runDatabase, wipe } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { fact, idsIn, madeUp, node, run, seedOf, source, together } from "./support/kit.js";

let database: Database;
beforeEach(async () => {
  database = runDatabase();
  await wipe(database);
});
afterEach(() => database.close());

const seed = (...parts: readonly GraphContent[]) => seedOf(together(source(madeUp), ...parts));
const open = (...parts: readonly GraphContent[]) => openGraph(database, seed(...parts));

/** Everything that is in the database, to compare before and after. */
const dump = async (): Promise<unknown> => [
  await run(database, "MATCH (n) RETURN labels(n), properties(n) ORDER BY coalesce(n.id, n.name, toString(n.number))"),
  await run(database, "MATCH ()-[r]->() RETURN type(r), properties(r) ORDER BY r.id"),
];

const ids = (): Promise<string[]> => idsIn(database);

const one = node("studio:one", { nameEn: "One" });
const ann = node("person:ann", { nameEn: "Ann" });
const member = fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" });

describe("an empty database", () => {
  it("is begun with the seed, once", async () => {
    const state = await open(one, ann, member);
    expect(state).toMatchObject({ loaded: "seed", modelVersion: readMigrations().length, revision: 1 });
    expect(await ids()).toEqual(["person:ann", "studio:one"]);
    expect(await brokenInvariants(database)).toEqual([]);
    const before = await dump();
    expect(await open(one, ann, member)).toEqual({ ...state, loaded: "nothing" });
    expect(await dump()).toEqual(before);
  });

  it("is begun once by two servers that start at the same time", async () => {
    const states = await Promise.all([open(one), open(one)]);
    expect(states.map(({ revision }) => revision)).toEqual([1, 1]);
    expect(new Set(states.map(({ instance }) => instance)).size).toBe(1);
    expect(states.map(({ loaded }) => loaded).sort()).toEqual(["nothing", "seed"]);
  });

  it("gets an index anew that could not be filled", async () => {
    await run(database, "DROP INDEX studio_sort_name IF EXISTS");
    await run(database, `CREATE (:Studio {sortName: "${"x".repeat(40_000)}"})`);
    const index = "SHOW INDEXES YIELD name, state WHERE name = 'studio_sort_name' RETURN state";
    await run(database, "CREATE INDEX studio_sort_name FOR (node:Studio) ON (node.sortName)");
    await expect.poll(() => run(database, index)).toEqual([["FAILED"]]);
    await run(database, "MATCH (node) DELETE node");
    await open(one);
    expect(await run(database, index)).toEqual([["ONLINE"]]);
    expect(await ids()).toEqual(["studio:one"]);
  });

  it("holds the seed of the documents without a violation", async () => {
    await openGraph(database, documentSeed());
    expect(await brokenInvariants(database)).toEqual([]);
  });
});

describe("somebody else's database", () => {
  it("is refused by what was found, and nothing is written", async () => {
    await run(database, "CREATE (:Movie {title: 'A'})<-[:ACTED_IN]-(:Actor), (:Movie), ()");
    const [before, schema] = [await dump(), await run(database, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")];
    const refusal = await open(one).then(
      () => null,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ForeignGraphError);
    expect((refusal as Error).message).toContain("Movie (2), (no label) (1), Actor (1)");
    expect((refusal as Error).message).toContain("Nothing was written");
    expect(await dump()).toEqual(before);
    expect(await run(database, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")).toEqual(schema);
  });
});

describe("somebody else's node of our name", () => {
  it("does not make the database ours", async () => {
    await run(database, "CREATE (:Craftgraph {title: 'A film'})");
    await expect(open(one)).rejects.toThrow(/it holds Craftgraph \(1\)/);
  });
});

describe("migrations", () => {
  const more = (known: readonly Migration[], ...statements: string[]): Migration[] => [
    ...known,
    { number: known.length + 1, name: "test", checksum: "c1", statements },
  ];

  it("are applied once, in their order", async () => {
    await open(one);
    const next = more(
      readMigrations(),
      "MATCH (s:Studio) SET s.counted = coalesce(s.counted, 0) + 1",
      "MATCH (s:Studio) SET s.counted = s.counted * 10",
    );
    expect((await openGraph(database, seed(one), next)).modelVersion).toBe(next.length);
    expect((await openGraph(database, seed(one), next)).modelVersion).toBe(next.length);
    expect(await run(database, "MATCH (s:Studio) RETURN s.counted")).toEqual([[10]]);
  });

  it("refuse a graph that is newer than the server, and write nothing", async () => {
    await openGraph(database, seed(one), more(readMigrations(), "RETURN 1"));
    const before = await dump();
    await expect(openGraph(database, seed(one, ann))).rejects.toThrow(MigrationError);
    await expect(openGraph(database, seed(one, ann))).rejects.toThrow("older than the graph");
    expect(await dump()).toEqual(before);
  });

  it("that fail leave the graph at its version", async () => {
    await open(one);
    await expect(
      openGraph(database, seed(one), more(readMigrations(), "MATCH (s:Studio) SET s.broken = true", "THIS IS NO CYPHER")),
    ).rejects.toThrow();
    expect(await run(database, "MATCH (s:Studio) RETURN s.broken")).toEqual([[null]]);
    expect((await open(one)).modelVersion).toBe(readMigrations().length);
  });
});

describe("the full-text index over places", () => {
  const indexed = async (): Promise<string[]> =>
    (
      await run(database, "SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'factStatedIn' RETURN labelsOrTypes")
    )[0]?.[0] as string[];

  it("that lacks a type is made anew", async () => {
    await open(one);
    await run(database, "DROP INDEX factStatedIn");
    await run(
      database,
      "CREATE FULLTEXT INDEX factStatedIn FOR ()-[r:MEMBER_OF]-() ON EACH [r.statedIn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
    );
    await open(one);
    expect((await indexed()).sort()).toEqual(relationshipTypes.filter((type) => type !== "STATED_IN").sort());
  });
});
