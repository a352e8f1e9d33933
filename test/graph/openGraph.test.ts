import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GraphContent } from "../../src/graph/content.js";
import type { Database } from "../../src/graph/database.js";
import { ForeignGraphError, openGraph } from "../../src/graph/openGraph.js";
import { MigrationError, readMigrations, type Migration } from "../../src/graph/migrations.js";
import { relationshipTypes } from "../../src/graph/vocabulary/index.js";
import { storeContent, writeOperation } from "../../src/graph/writer.js";
import { invariantViolations } from "../../src/graph/invariants.js";
import { runDatabase, wipe } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { fact, madeUp, node, readerOf, run, seedOf, source, together } from "./support/kit.js";

const imported = "source:imported";

let database: Database;
beforeEach(async () => {
  database = runDatabase();
  await wipe(database);
});
afterEach(() => database.close());

const seed = (...parts: readonly GraphContent[]) => seedOf(together(source(madeUp), ...parts));
const open = (...parts: readonly GraphContent[]) => openGraph(database, seed(...parts));
const importing = (...parts: readonly GraphContent[]) =>
  writeOperation(database, { id: `import:${JSON.stringify(parts).length}`, actor: "test", source: imported }, (transaction) => storeContent(transaction, together(source(imported), ...parts)));

/** Everything that is in the database, to compare before and after. */
const dump = async (): Promise<unknown> => [
  await run(database, "MATCH (n) RETURN labels(n), properties(n) ORDER BY coalesce(n.id, n.name, toString(n.number))"),
  await run(database, "MATCH ()-[r]->() RETURN type(r), properties(r) ORDER BY r.id"),
];

const ids = async (): Promise<string[]> => (await run(database, "MATCH (n:Entity) WHERE NOT n:Source RETURN n.id ORDER BY n.id")).map(([id]) => id as string);
const factsLeft = async (): Promise<unknown[][]> => run(database, "MATCH ()-[r]->() WHERE type(r) <> 'STATED_IN' RETURN r.id, r.statedIn, r.implied ORDER BY r.id");

const one = node("studio:one", { nameEn: "One" });
const ann = node("person:ann", { nameEn: "Ann" });
const member = fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" });
const memberId = "fact:member-of:person:ann:studio:one";

describe("an empty database", () => {
  it("is begun with the seed, once", async () => {
    const state = await open(one, ann, member);
    expect(state).toMatchObject({ loaded: "seed", modelVersion: readMigrations().length, revision: 1 });
    expect(await ids()).toEqual(["person:ann", "studio:one"]);
    expect(await invariantViolations(database)).toEqual([]);
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

  it("holds the seed of the documents without a violation", async () => {
    await openGraph(database, documentSeed());
    expect(await invariantViolations(database)).toEqual([]);
  });
});

describe("somebody else's database", () => {
  it("is refused by what was found, and nothing is written", async () => {
    await run(database, "CREATE (:Movie {title: 'A'})<-[:ACTED_IN]-(:Actor), (:Movie), ()");
    const [before, schema] = [await dump(), await run(database, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name")];
    const refusal = await open(one).then(() => null, (error: unknown) => error);
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

describe("a changed seed", () => {
  it("takes away what a source stated that it has no longer", async () => {
    const theirs = "source:second";
    const second = [source(theirs), node("studio:second", { nameEn: "Second" }, `${theirs}#p1`), fact("MEMBER_OF", "person:ann", "studio:second", {}, "", `${theirs}#p1`)];
    await openGraph(database, seedOf(together(source(madeUp), one, ann, member, ...second), [madeUp, theirs]));
    expect(await ids()).toEqual(["person:ann", "studio:one", "studio:second"]);
    await open(one, ann, member);
    expect(await ids()).toEqual(["person:ann", "studio:one"]);
    expect(await run(database, "MATCH (s:Source) RETURN s.id")).toEqual([[madeUp]]);
    expect(await factsLeft()).toEqual([[memberId, [`${madeUp}#p1`], false]]);
    expect(await invariantViolations(database)).toEqual([]);
  });

  it("brings what is new, renames what is renamed and takes away what it no longer states", async () => {
    const first = await open(one, node("studio:old", { nameEn: "Old", kind: "CRAFTSMAN" }), ann, member);
    const second = await open(node("studio:one", { nameEn: "One, renamed", foundedOn: "2012" }), node("studio:new", { nameEn: "New" }), ann);
    expect(second).toMatchObject({ loaded: "seed", revision: first.revision + 1, instance: first.instance });
    expect(await ids()).toEqual(["person:ann", "studio:new", "studio:one"]);
    expect(await factsLeft()).toEqual([]);
    expect(await readerOf(database).node("Studio", "studio:one")).toMatchObject({ nameEn: "One, renamed", foundedOn: "2012" });
    expect(await run(database, "MATCH (s:Studio {id: 'studio:one'}) RETURN s.sortName, s.sortFoundedOn")).toEqual([["one, renamed\tstudio:one", "2012-01-01\tstudio:one"]]);
    expect(await invariantViolations(database)).toEqual([]);
  });

  it("keeps a fact and a node that another source states too, and what that source alone brought", async () => {
    await open(one, ann, member);
    await importing(node("studio:one", { nameEn: "One" }, [`${madeUp}#p1`, `${imported}#p1`]), fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" }, "", [`${madeUp}#p1`, `${imported}#p2?`]), node("studio:theirs", { nameEn: "Theirs" }, `${imported}#p1`), node("person:ann", { nameEn: "Ann" }, [`${madeUp}#p1`, `${imported}#p1`]));
    await open();
    expect(await ids()).toEqual(["person:ann", "studio:one", "studio:theirs"]);
    expect(await factsLeft()).toEqual([[memberId, [`${imported}#p2?`], true]]);
    expect(await run(database, "MATCH (:Studio {id: 'studio:one'})-[s:STATED_IN]->(source) RETURN source.id")).toEqual([[imported]]);
    expect(await invariantViolations(database)).toEqual([]);
  });

  it("keeps the places of another source on a fact that it goes on stating", async () => {
    await open(one, ann, member);
    await importing(fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" }, "", [`${madeUp}#p1`, `${imported}#p2`]));
    await open(one, ann, fact("MEMBER_OF", "person:ann", "studio:one", { role: "MEMBER" }, "", `${madeUp}#p1?`));
    expect(await factsLeft()).toEqual([[memberId, [`${imported}#p2`, `${madeUp}#p1?`], false]]);
    expect(await invariantViolations(database)).toEqual([]);
  });

  it("keeps a node that another source's fact needs, with its statement", async () => {
    await open(one, ann);
    await importing(node("person:bo", { nameEn: "Bo" }, `${imported}#p1`), fact("MEMBER_OF", "person:bo", "studio:one", {}, "", `${imported}#p1`));
    await open(ann);
    expect(await ids()).toEqual(["person:ann", "person:bo", "studio:one"]);
    expect(await invariantViolations(database)).toEqual([]);
  });

  it("takes away a node with the facts that rest on it", async () => {
    await open(one, ann, member, node("organisation:guild", { nameEn: "Guild" }), fact("HOLDS_POST", "person:ann", "organisation:guild", { titleEn: "clerk" }, "clerk"));
    await open(node("organisation:guild", { nameEn: "Guild" }));
    expect(await ids()).toEqual(["organisation:guild"]);
    expect(await invariantViolations(database)).toEqual([]);
  });

  it("may go back to what it was", async () => {
    const first = await open(one);
    await open(one, ann);
    const back = await open(one);
    expect(back).toMatchObject({ loaded: "seed", revision: first.revision + 2 });
    expect(await ids()).toEqual(["studio:one"]);
  });
});

describe("migrations", () => {
  const more = (known: readonly Migration[], ...statements: string[]): Migration[] => [...known, { number: known.length + 1, name: "test", checksum: "c1", statements }];

  it("are applied once, in their order", async () => {
    await open(one);
    const next = more(readMigrations(), "MATCH (s:Studio) SET s.counted = coalesce(s.counted, 0) + 1", "MATCH (s:Studio) SET s.counted = s.counted * 10");
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
    await expect(openGraph(database, seed(one), more(readMigrations(), "MATCH (s:Studio) SET s.broken = true", "THIS IS NO CYPHER"))).rejects.toThrow();
    expect(await run(database, "MATCH (s:Studio) RETURN s.broken")).toEqual([[null]]);
    expect((await open(one)).modelVersion).toBe(readMigrations().length);
  });
});

describe("the full-text index over places", () => {
  const indexed = async (): Promise<string[]> => (await run(database, "SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'factStatedIn' RETURN labelsOrTypes"))[0]?.[0] as string[];

  it("that lacks a type is made anew", async () => {
    await open(one);
    await run(database, "DROP INDEX factStatedIn");
    await run(database, "CREATE FULLTEXT INDEX factStatedIn FOR ()-[r:MEMBER_OF]-() ON EACH [r.statedIn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}");
    await open(one);
    expect((await indexed()).sort()).toEqual(relationshipTypes.filter((type) => type !== "STATED_IN").sort());
  });
});
