import { afterAll, beforeEach, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/neo4j/database.js";
import { brokenInvariants } from "../../src/store/invariants.js";
import { openGraph } from "../../src/store/openGraph.js";
import { storeContent, writeOperation } from "../../src/store/writer.js";
import { runDatabase, wipe } from "../support/app.js";
import { syntheticGraph } from "../support/syntheticGraph.js";
import { fact, madeUp, node, run, seedOf, source, together } from "./support/kit.js";

let database: Database;
beforeAll(() => {
  database = runDatabase();
});
afterAll(() => database.close());

const content = together(
  source(madeUp),
  node("studio:one", { nameEn: "One", foundedOn: "2010" }),
  node("person:ann", { nameEn: "Ann" }),
  node("enterprise:maker", { nameEn: "Maker" }),
  node("region:wide", { nameEn: "Wide", level: "COUNTRY" }),
  node("region:narrow", { nameEn: "Narrow", level: "AREA" }, `${madeUp}#p2?`),
  node("discipline-group:first", { nameEn: "First", order: 7 }),
  fact("HAS_GROUP", "studio:one", "discipline-group:first"),
  fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD", since: "2011", until: "2012" }),
  fact("HOLDS_POST", "person:ann", "enterprise:maker", { titleEn: "clerk" }, "clerk"),
  fact("HOSTED_BY", "studio:one", "enterprise:maker"),
  fact("RUNS", "enterprise:maker", "programme:school"),
  node("programme:school", { nameEn: "School" }),
  fact("WITHIN", "region:narrow", "region:wide"),
);

/** What is done to the graph, and what is then said of it. */
const breaks: readonly (readonly [string, string, string])[] = [
  ["a node that nobody states", "MATCH (:Studio {id: 'studio:one'})-[s:STATED_IN]->() DELETE s", "studio:one is stated in no source."],
  [
    "a fact that nobody states",
    "MATCH ()-[m:MEMBER_OF]->() SET m.statedIn = []",
    "fact:member-of:person:ann:studio:one is stated in no source.",
  ],
  [
    "a fact stated in a source that is not there",
    "MATCH ()-[m:MEMBER_OF]->() SET m.statedIn = ['source:nowhere#p1']",
    "fact:member-of:person:ann:studio:one is stated in source:nowhere#p1, which is no place in a source of this graph.",
  ],
  [
    "a place that is none",
    `MATCH ()-[m:MEMBER_OF]->() SET m.statedIn = ['${madeUp}#line 3']`,
    `is stated in ${madeUp}#line 3, which is no place`,
  ],
  [
    "a start that the vocabulary does not allow",
    "MATCH (e:Enterprise), (s:Studio) CREATE (e)-[:MEMBER_OF {id: 'fact:member-of:enterprise:maker:studio:one', statedIn: ['source:made-up#p1'], implied: false}]->(s)",
    "fact:member-of:enterprise:maker:studio:one starts at enterprise:maker, which its type does not allow.",
  ],
  [
    "an end that the vocabulary does not allow",
    "MATCH (p:Person), (e:Enterprise) CREATE (p)-[:MEMBER_OF {id: 'fact:member-of:person:ann:enterprise:maker', statedIn: ['source:made-up#p1'], implied: false}]->(e)",
    "fact:member-of:person:ann:enterprise:maker ends at enterprise:maker, which its type does not allow.",
  ],
  [
    "a relationship that the vocabulary does not know",
    "MATCH (p:Person), (e:Enterprise) CREATE (p)-[:KNOWS {id: 'x'}]->(e)",
    "x (KNOWS) is of a type that the vocabulary does not have.",
  ],
  ["a node of two nouns", "MATCH (s:Studio) SET s:Person", "must have the label Entity and exactly one noun."],
  ["a node without Entity", "MATCH (s:Studio) REMOVE s:Entity", "studio:one (:Studio) must have the label Entity and exactly one noun."],
  ["a node of no noun", "CREATE (:Entity {id: 'thing:one'})", "thing:one (:Entity) must have the label Entity and exactly one noun."],
  [
    "a cycle",
    "MATCH (w:Region {id: 'region:wide'}), (n:Region {id: 'region:narrow'}) CREATE (w)-[:WITHIN {id: 'fact:within:region:wide:region:narrow', statedIn: ['source:made-up#p1'], implied: false}]->(n)",
    "WITHIN leads in a cycle: region:narrow > region:wide > region:narrow.",
  ],
  [
    "a fact that ends before it begins",
    "MATCH ()-[m:MEMBER_OF]->() SET m.untilMax = '2010-01-01'",
    "fact:member-of:person:ann:studio:one ends before it begins.",
  ],
  ["an id of another noun", "MATCH (s:Studio) SET s.id = 'person:one'", "person:one has an id that is not one of its noun."],
  ["an id with a space", "MATCH (s:Studio) SET s.id = 'studio:o ne'", "studio:o ne has an id that is not one of its noun."],
  ["a node without an id", "MATCH (s:Studio) REMOVE s.id", "A node without an id has an id that is not one of its noun."],
  [
    "a fact's id that its ends do not make",
    "MATCH ()-[m:MEMBER_OF]->() SET m.id = 'fact:member-of:person:bo:studio:one'",
    "fact:member-of:person:bo:studio:one has an id that is not made of its type and ends.",
  ],
  [
    "two facts of one id",
    "MATCH ()-[h:HOSTED_BY]->() MATCH ()-[g:HAS_GROUP]->() SET g.id = h.id",
    "fact:hosted-by:studio:one:enterprise:maker is the id of several relationships.",
  ],
  ["a wrong inKey", "MATCH ()-[h:HOSTED_BY]->() SET h.inKey = 'x'", "fact:hosted-by:studio:one:enterprise:maker has the wrong inKey."],
  [
    "an inKey that lacks what tells posts apart",
    "MATCH (p)-[h:HOLDS_POST]->(e) SET h.inKey = e.id + '|' + p.id",
    "fact:holds-post:person:ann:enterprise:maker:clerk has the wrong inKey.",
  ],
  ["no outKey", "MATCH ()-[r:RUNS]->() REMOVE r.outKey", "fact:runs:enterprise:maker:programme:school has the wrong outKey."],
  ["a wrong place of a statement", "MATCH (:Studio)-[s:STATED_IN]->() SET s.inKey = 'x'", "has the wrong inKey"],
  [
    "a wrong key by date",
    "MATCH (s:Studio) SET s.sortFoundedOn = '2011-01-01\\tstudio:one'",
    "studio:one.sortFoundedOn is not the sort key of its value.",
  ],
  [
    "a wrong key by number",
    "MATCH (g:DisciplineGroup) SET g.sortOrder = '7\\tdiscipline-group:first'",
    "discipline-group:first.sortOrder is not the sort key of its value.",
  ],
  ["no key by name", "MATCH (s:Studio) REMOVE s.sortName", "studio:one.sortName is not the sort key of its value."],
  ["a key of a name that is not there", "MATCH (s:Studio) REMOVE s.nameEn", "studio:one.sortName is not the sort key of its value."],
  [
    "a node that is implied while a source states it",
    "MATCH (s:Studio) SET s.implied = true",
    "studio:one is marked as implied, or as stated, against its sources.",
  ],
  [
    "a node that is stated while sources only imply it",
    "MATCH (r:Region {id: 'region:narrow'}) SET r.implied = false",
    "region:narrow is marked as implied, or as stated, against its sources.",
  ],
  [
    "a fact that is implied while a source states it",
    "MATCH ()-[m:MEMBER_OF]->() SET m.implied = true",
    "fact:member-of:person:ann:studio:one is marked as implied, or as stated, against its places.",
  ],
  [
    "a property of a node that the vocabulary does not know",
    "MATCH (s:Studio) SET s.colour = 'red'",
    "studio:one.colour is a property that the vocabulary does not have.",
  ],
  [
    "a property of a fact that the vocabulary does not know",
    "MATCH ()-[m:MEMBER_OF]->() SET m.mood = 'good'",
    "fact:member-of:person:ann:studio:one.mood is a property that the vocabulary does not have.",
  ],
  ["a word that no enumeration has", "MATCH (s:Studio) SET s.kind = 'HUGE'", "studio:one.kind is not a value of its enumeration."],
  [
    "a word of a fact that no enumeration has",
    "MATCH ()-[m:MEMBER_OF]->() SET m.role = 'BOSS'",
    "fact:member-of:person:ann:studio:one.role is not a value of its enumeration.",
  ],
  [
    "a list with a word that no enumeration has",
    "MATCH (p:Programme) SET p.forms = ['ONE_TO_ONE', 'ALL']",
    "programme:school.forms is not a value of its enumeration.",
  ],
  [
    "a needed property that is not there",
    "MATCH (r:Region {id: 'region:wide'}) REMOVE r.level",
    "region:wide.level is required and not set.",
  ],
  ["two nodes of the graph itself", "CREATE (:Craftgraph {name: 'another'})", "2 Craftgraph nodes found; there must be exactly one."],
];

const constraintsOn = ["entity_id", "studio_id"];

describe("what must always hold", () => {
  beforeEach(async () => {
    await wipe(database);
    await openGraph(database, seedOf(content));
  });

  it("holds after a load", async () => {
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it.each(breaks)("is broken by %s", async (_, statement, said) => {
    await run(database, statement);
    const violations = await brokenInvariants(database);
    expect(
      violations.filter((violation) => violation.includes(said)),
      violations.join("\n"),
    ).not.toEqual([]);
  });

  it("is broken by two nodes of one id, where no constraint forbids it", async () => {
    for (const name of constraintsOn) await run(database, `DROP CONSTRAINT ${name} IF EXISTS`);
    await run(database, "MATCH (s:Studio) CREATE (twin:Entity:Studio) SET twin = properties(s)");
    expect(await brokenInvariants(database)).toContain("studio:one is the id of several nodes.");
  });
});

it("what must always hold, holds on a synthetic graph", { timeout: 120_000 }, async () => {
  await wipe(database);
  await openGraph(database, seedOf(source(madeUp)));
  await writeOperation(database, { id: "test:synthetic", actor: "test", source: "synthetic" }, (transaction) =>
    storeContent(transaction, syntheticGraph({ seed: 3, nodesOfEach: 30, factsOfEach: 60 })),
  );
  expect(await brokenInvariants(database)).toEqual([]);
});
