import { describe, expect, it, vi } from "vitest";
import { commonStatements } from "../../src/graph/lookahead/commonStatements.js";
import { alwaysJoin } from "../../src/graph/lookahead/planCache.js";
import type { Database } from "../../src/neo4j/database.js";
import { publicViewer } from "../../src/access/viewer.js";
import { useApp, type App } from "../support/app.js";

const parts = useApp();
const joined = useApp(undefined, { joining: alwaysJoin });
const usual = useApp(undefined, { joining: "planned" });

const names = async (app: App, operation: string): Promise<readonly string[]> => {
  const { cost, errors } = await app.ask(operation);
  expect(errors).toBeUndefined();
  return cost.names;
};

describe("several edges in one statement", () => {
  it("are all of an operation: pages, counts, one node, nodes of several nouns, fields under one name and under two", async () => {
    const operation = `{ studio(id: "studio:luan-jun") { nameEn
      members(first: 3) { totalCount nodes { nameEn } ...More }
      again: members(last: 1) { edges { cursor node { id } } }
      conferrals { nodes { honour { nameEn } } }
      events { nodes { about { nodes { __typename ... on Studio { hosts { nodes { nameEn } } } ... on Honour { conferrals { totalCount } } } } } } } }
      fragment More on StudioMemberConnection { nodes { posts(first: 2) { nodes { __typename } } } }`;
    expect(await names(joined, operation)).toEqual(["Studio.byIds"]);
    expect((await joined.ask(operation)).data).toEqual((await parts.ask(operation)).data);
  });

  it("are no more than ten; what is deeper comes in a statement of its own, with what is below that", async () => {
    const chain = (depth: number): string =>
      depth === 0 ? "id" : `id members(first: 2) { nodes { id studios(first: 2) { nodes { ${chain(depth - 1)} } } } }`;
    const operation = `{ studio(id: "studio:luan-jun") { ${chain(6)} } }`;
    expect(await names(joined, operation)).toEqual(["Studio.byIds", "membersOfStudio"]);
    expect((await joined.ask(operation)).data).toEqual((await parts.ask(operation)).data);
  });

  it("leave out what @skip and @include leave out", async () => {
    const operation = `query Q($no: Boolean = false) { studio(id: "studio:luan-jun") { id members @include(if: $no) { nodes { id } } ...F @skip(if: true) hosts { nodes { id } } } } fragment F on Studio { events { nodes { id } } }`;
    expect((await joined.ask(operation)).data).toEqual((await parts.ask(operation)).data);
    expect(await names(joined, operation)).toEqual(["Studio.byIds"]);
  });

  it("refuse bad arguments below as their field does, and answer the rest", async () => {
    const operation = `{ studio(id: "studio:luan-jun") { nameEn members(first: 0) { nodes { id } } hosts { nodes { nameEn } } } }`;
    const [one, other] = [await joined.ask(operation), await parts.ask(operation)];
    expect(one.errors?.[0]).toMatchObject({ path: ["studio", "members"], extensions: { argument: "first" } });
    expect(one).toMatchObject({ data: other.data, errors: other.errors });
  });
});

describe("a list that is only counted", () => {
  const counts = `{ studios { totalCount } people(filter: { nameEn: { isNull: false } }) { totalCount } again: studios { totalCount } none: patents(filter: { or: [] }) { totalCount } }`;

  it("is counted with the others of the operation", async () => {
    expect(await names(joined, counts)).toEqual(["counts"]);
    expect((await names(parts, counts)).toSorted()).toEqual(["Patent.count", "Person.count", "Studio.count", "Studio.count"]);
    expect((await joined.ask(counts)).data).toEqual((await parts.ask(counts)).data);
  });

  it("is counted when another one is refused", async () => {
    const { data, errors } = await joined.ask(
      `{ studios { totalCount } people { totalCount } bad: people(filter: { nameEn: { eq: null } }) { totalCount } }`,
    );
    expect(errors?.map(({ path }) => path)).toEqual([["bad", "totalCount"]]);
    expect(data ?? null).toBeNull();
  });

  it("is not read", async () => {
    expect(await names(parts, "{ studios { totalCount } }")).toEqual(["Studio.count"]);
    expect(await names(parts, `{ studio(id: "studio:luan-jun") { members { totalCount } } }`)).toEqual([
      "Studio.byIds",
      "membersOfStudio.count",
    ]);
  });
});

describe("what the database has not planned", () => {
  const operation = `{ studios(first: 2) { nodes { nameEn members(first: 2) { nodes { nameEn } } hosts { nodes { nameEn } } } } }`;
  const apart = ["Studio.list", "membersOfStudio", "hostsOfStudio"];

  it("is answered in parts, and at once as soon as it is planned; after another start it is planned anew", async () => {
    expect(await names(usual, operation)).toEqual(apart);
    await expect.poll(() => names(usual, operation)).toEqual(["Studio.list"]);
    expect(await names(usual, operation.replaceAll("first: 2", "first: 3"))).toEqual(["Studio.list"]);
    usual.planCache.forget();
    expect(await names(usual, operation)).toEqual(apart);
  });

  it("and cannot be planned is answered in parts for good", async () => {
    const other = operation.replace("hosts", "programmes");
    const read = usual.database.read.bind(usual.database);
    let tried = 0;
    usual.database.read = (statement, deadline) =>
      statement.name.endsWith("planned ahead") ? (tried++, Promise.reject(new Error("no plan"))) : read(statement, deadline);
    for (let times = 0; times < 5; times++) expect(await names(usual, other)).toHaveLength(3);
    usual.database.read = read;
    expect(await names(usual, other)).toHaveLength(3);
    expect(tried).toBe(1);
  });

  it("is planned before anyone asks, where everybody will ask for it", async () => {
    const usualTexts = [...commonStatements(publicViewer)].map(({ text }) => text);
    const textsOf = async (database: Database, work: () => Promise<unknown>): Promise<string[]> => {
      const read = vi.spyOn(database, "read");
      await work();
      const texts = read.mock.calls.map(([{ text }]) => text);
      read.mockRestore();
      return texts;
    };
    const several = () => [...commonStatements(publicViewer)].slice(0, 5);
    const planned = await textsOf(usual.database, async () => {
      const last = vi.fn();
      usual.planCache.planInBackground(function* () {
        yield* several();
        last();
      });
      await expect.poll(() => last.mock.calls.length).toBe(1);
    });
    expect(planned).toEqual(usualTexts.slice(0, 5));

    const asked = await textsOf(parts.database, () =>
      parts.ask(operation.replace("nameEn members", "nameEn patents { totalCount } members")),
    );
    expect(asked).toHaveLength(4);
    expect(asked.filter((text) => !usualTexts.includes(text))).toEqual([]);
  });
});
