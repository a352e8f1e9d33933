import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GraphContent } from "../../src/store/content.js";
import type { Database } from "../../src/neo4j/database.js";
import { openGraph } from "../../src/store/openGraph.js";
import { storeContent, writeOperation } from "../../src/store/writer.js";
import { brokenInvariants } from "../../src/store/invariants.js";
import { runDatabase, wipe } from "../support/app.js";
import { fact, idsIn, madeUp, node, numbers, readerOf, run, seedOf, source, together } from "./support/kit.js";

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
  writeOperation(database, { id: `import:${JSON.stringify(parts).length}`, actor: "test", source: imported }, (transaction) =>
    storeContent(transaction, together(source(imported), ...parts)),
  );

const ids = (): Promise<string[]> => idsIn(database);
const factsLeft = async (): Promise<unknown[][]> =>
  run(database, "MATCH ()-[r]->() WHERE type(r) <> 'STATED_IN' RETURN r.id, r.statedIn, r.implied ORDER BY r.id");

const one = node("studio:one", { nameEn: "One" });
const ann = node("person:ann", { nameEn: "Ann" });
const member = fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" });
const memberId = "fact:member-of:person:ann:studio:one";

describe("a changed seed", () => {
  it("takes away what a source stated that it has no longer", async () => {
    const theirs = "source:second";
    const second = [
      source(theirs),
      node("studio:second", { nameEn: "Second" }, `${theirs}#p1`),
      fact("MEMBER_OF", "person:ann", "studio:second", {}, "", `${theirs}#p1`),
    ];
    await openGraph(database, seedOf(together(source(madeUp), one, ann, member, ...second), [madeUp, theirs]));
    expect(await ids()).toEqual(["person:ann", "studio:one", "studio:second"]);
    await open(one, ann, member);
    expect(await ids()).toEqual(["person:ann", "studio:one"]);
    expect(await run(database, "MATCH (s:Source) RETURN s.id")).toEqual([[madeUp]]);
    expect(await factsLeft()).toEqual([[memberId, [`${madeUp}#p1`], false]]);
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it("takes away what the last of very many sources stated", async () => {
    const many = numbers(1_100).map((number) => `source:made-up-${number}`);
    const last = many.at(-1) as string;
    const people = many.map((id, index) => node(`person:${index}`, { nameEn: `Person ${index}` }, `${id}#p1`));
    await openGraph(
      database,
      seedOf(
        together(
          source(madeUp),
          ...many.map((id) => source(id)),
          ...people,
          one,
          fact("MEMBER_OF", "person:1099", "studio:one", {}, "", `${last}#p1`),
        ),
        [madeUp, ...many],
      ),
    );
    expect(await factsLeft()).toHaveLength(1);
    await openGraph(database, seedOf(together(source(madeUp), ...many.map((id) => source(id)), ...people, one), [madeUp, ...many]));
    expect(await factsLeft()).toEqual([]);
  });

  it("brings what is new, renames what is renamed and takes away what it no longer states", async () => {
    const first = await open(one, node("studio:old", { nameEn: "Old", kind: "CRAFTSMAN" }), ann, member);
    const second = await open(
      node("studio:one", { nameEn: "One, renamed", foundedOn: "2012" }),
      node("studio:new", { nameEn: "New" }),
      ann,
    );
    expect(second).toMatchObject({ loaded: "seed", revision: first.revision + 1, instance: first.instance });
    expect(await ids()).toEqual(["person:ann", "studio:new", "studio:one"]);
    expect(await factsLeft()).toEqual([]);
    expect(await readerOf(database).node("Studio", "studio:one")).toMatchObject({ nameEn: "One, renamed", foundedOn: "2012" });
    expect(await run(database, "MATCH (s:Studio {id: 'studio:one'}) RETURN s.sortName, s.sortFoundedOn")).toEqual([
      ["one, renamed\tstudio:one", "2012-01-01\tstudio:one"],
    ]);
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it("keeps a fact and a node that another source states too, and what that source alone brought", async () => {
    await open(one, ann, member);
    await importing(
      node("studio:one", { nameEn: "One" }, [`${madeUp}#p1`, `${imported}#p1`]),
      fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" }, "", [`${madeUp}#p1`, `${imported}#p2?`]),
      node("studio:theirs", { nameEn: "Theirs" }, `${imported}#p1`),
      node("person:ann", { nameEn: "Ann" }, [`${madeUp}#p1`, `${imported}#p1`]),
    );
    await open();
    expect(await ids()).toEqual(["person:ann", "studio:one", "studio:theirs"]);
    expect(await factsLeft()).toEqual([[memberId, [`${imported}#p2?`], true]]);
    expect(await run(database, "MATCH (:Studio {id: 'studio:one'})-[s:STATED_IN]->(source) RETURN source.id")).toEqual([[imported]]);
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it("keeps the places of another source on a fact that it goes on stating", async () => {
    await open(one, ann, member);
    await importing(fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" }, "", [`${madeUp}#p1`, `${imported}#p2`]));
    await open(one, ann, fact("MEMBER_OF", "person:ann", "studio:one", { role: "MEMBER" }, "", `${madeUp}#p1?`));
    expect(await factsLeft()).toEqual([[memberId, [`${imported}#p2`, `${madeUp}#p1?`], false]]);
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it("keeps a node that another source's fact needs, with its statement", async () => {
    await open(one, ann);
    await importing(
      node("person:bo", { nameEn: "Bo" }, `${imported}#p1`),
      fact("MEMBER_OF", "person:bo", "studio:one", {}, "", `${imported}#p1`),
    );
    await open(ann);
    expect(await ids()).toEqual(["person:ann", "person:bo", "studio:one"]);
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it("takes away a node with the facts that rest on it", async () => {
    await open(
      one,
      ann,
      member,
      node("organisation:guild", { nameEn: "Guild" }),
      fact("HOLDS_POST", "person:ann", "organisation:guild", { titleEn: "clerk" }, "clerk"),
    );
    await open(node("organisation:guild", { nameEn: "Guild" }));
    expect(await ids()).toEqual(["organisation:guild"]);
    expect(await brokenInvariants(database)).toEqual([]);
  });

  it("may go back to what it was", async () => {
    const first = await open(one);
    await open(one, ann);
    const back = await open(one);
    expect(back).toMatchObject({ loaded: "seed", revision: first.revision + 2 });
    expect(await ids()).toEqual(["studio:one"]);
  });
});
