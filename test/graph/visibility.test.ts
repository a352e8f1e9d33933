import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilterInput } from "../../src/graph/compose/conditions.js";
import type { Database } from "../../src/neo4j/database.js";
import { edgeNamed } from "../../src/fragments/fragments.js";
import type { GraphReader } from "../../src/graph/reader.js";
import type { Viewer } from "../../src/access/viewer.js";
import { fact, graphOf, idsOf, node, nodeOf, readerOf } from "./support/kit.js";

/** Sees nothing whose id says that it is secret. */
const restricted: Viewer = { kind: "restricted", predicate: (variable) => `NOT ${variable}.id CONTAINS 'secret'` };

let database: Database;
let all: GraphReader;
let some: GraphReader;
beforeAll(async () => {
  database = await graphOf(
    node("studio:open", { nameEn: "Open" }),
    node("studio:secret", { nameEn: "Secret" }),
    node("person:ann", { nameEn: "Ann" }),
    node("person:secret-bo", { nameEn: "Bo" }),
    node("enterprise:maker", { nameEn: "Maker" }),
    fact("HOSTED_BY", "studio:open", "enterprise:maker"),
    fact("HOSTED_BY", "studio:secret", "enterprise:maker"),
    fact("MEMBER_OF", "person:ann", "studio:open", { role: "LEAD" }),
    fact("MEMBER_OF", "person:secret-bo", "studio:open", { role: "MEMBER" }),
    fact("MEMBER_OF", "person:ann", "studio:secret", { role: "MEMBER" }),
    node("discipline-group:secret", { nameEn: "Group" }),
    node("discipline-group:open", { nameEn: "Group" }),
    fact("HAS_GROUP", "studio:secret", "discipline-group:open"),
  );
  [all, some] = [readerOf(database), readerOf(database, restricted)];
});
afterAll(() => database.close());

const counts = async (read: (reader: GraphReader) => Promise<number>): Promise<[number, number]> => [await read(all), await read(some)];

describe("a viewer who may not see everything", () => {
  it("does not find it in a list of all", async () => {
    expect(idsOf((await some.list("Studio", {})).nodes())).toEqual(["studio:open"]);
    expect(idsOf((await some.list("Studio", { orderBy: "NAME_DESC" })).nodes())).toEqual(["studio:open"]);
  });

  it("does not count it in a list of all", async () => {
    expect(await counts(async (reader) => (await reader.list("Studio", {})).totalCount())).toEqual([2, 1]);
  });

  it("does not find it by its id", async () => {
    expect(await all.node("Studio", "studio:secret")).not.toBeNull();
    expect(await some.node("Studio", "studio:secret")).toBeNull();
    expect(await some.anyNode("person:secret-bo")).toBeNull();
  });

  it.each(["KEY_ASC", "NAME_ASC"])("does not meet it through an edge, hub or not, in the order %s", async (orderBy) => {
    const [maker, open] = [await nodeOf(all, "enterprise:maker"), await nodeOf(all, "studio:open")];
    expect(idsOf((await some.edge(edgeNamed("studiosOfEnterprise"), maker, { orderBy })).nodes())).toEqual(["studio:open"]);
    expect(idsOf((await some.edge(edgeNamed("membersOfStudio"), open, { orderBy })).nodes())).toEqual(["person:ann"]);
  });

  it("does not count it through an edge", async () => {
    const [maker, open] = [await nodeOf(all, "enterprise:maker"), await nodeOf(all, "studio:open")];
    expect(await counts(async (reader) => (await reader.edge(edgeNamed("studiosOfEnterprise"), maker, {})).totalCount())).toEqual([2, 1]);
    expect(await counts(async (reader) => (await reader.edge(edgeNamed("membersOfStudio"), open, {})).totalCount())).toEqual([2, 1]);
  });

  it("sees nothing from a parent that it may not see", async () => {
    const secret = await nodeOf(all, "studio:secret");
    expect((await all.edge(edgeNamed("membersOfStudio"), secret, {})).edges).toHaveLength(1);
    expect((await some.edge(edgeNamed("membersOfStudio"), secret, {})).edges).toEqual([]);
    expect(await (await some.edge(edgeNamed("membersOfStudio"), secret, {})).totalCount()).toBe(0);
  });

  it("does not meet it through an edge to one", async () => {
    const group = await nodeOf(all, "discipline-group:open");
    expect((await all.one(edgeNamed("studioOfDisciplineGroup"), group))?.id).toBe("studio:secret");
    expect(await some.one(edgeNamed("studioOfDisciplineGroup"), group)).toBeNull();
  });

  it.each<[string, FilterInput, readonly string[], readonly string[]]>([
    ["some", { studios: { some: { node: { nameEn: { eq: "Secret" } } } } }, ["person:ann"], []],
    ["none", { studios: { none: { node: { nameEn: { eq: "Secret" } } } } }, ["person:secret-bo"], ["person:ann"]],
    ["every", { studios: { every: { node: { nameEn: { eq: "Open" } } } } }, ["person:secret-bo"], ["person:ann"]],
    [
      "two edges",
      { studios: { some: { node: { members: { some: { node: { nameEn: { eq: "Bo" } } } } } } } },
      ["person:ann", "person:secret-bo"],
      [],
    ],
    ["what an edge carries", { studios: { some: { edge: { role: { eq: "MEMBER" } } } } }, ["person:ann", "person:secret-bo"], []],
  ])("learns nothing by a filter through %s", async (_, filter, seen, left) => {
    expect(idsOf((await all.list("Person", { filter })).nodes())).toEqual(seen);
    expect(idsOf((await some.list("Person", { filter })).nodes())).toEqual(left);
    expect(await (await some.list("Person", { filter })).totalCount()).toBe(left.length);
  });
});
