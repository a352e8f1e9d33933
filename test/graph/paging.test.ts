import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConnectionRow } from "../../src/graph/connectionRow.js";
import type { GraphContent } from "../../src/store/content.js";
import type { Database } from "../../src/neo4j/database.js";
import { edgeNamed, type EdgeName } from "../../src/fragments/fragments.js";
import type { ListArguments } from "../../src/graph/reader.js";
import { storeContent, writeOperation } from "../../src/store/writer.js";
import { listOf } from "../oracle/answer.js";
import { graphOf as objectsOf, type OracleNode } from "../oracle/graphOf.js";
import { readingOf, type Reading } from "../oracle/readings.js";
import { fact, graphOf, madeUp, node, nodeOf, numbers, readerOf, run, source, together } from "./support/kit.js";

type List = (args: ListArguments) => Promise<ConnectionRow>;

// Names that are absent, equal, one the beginning of the other, and Chinese.
const names = ["Beta", null, "Alpha", "Beta", "Alpha Two", null, "张朝宏工作室", "beta", "Zeta", "赵工作室", "Gamma"];
const studios = names.map((name, index) =>
  node(`studio:s${String(index).padStart(2, "0")}`, {
    ...(/[^ -~]/.test(name ?? "") ? { nameZh: name } : { nameEn: name }),
    foundedOn: index % 3 === 0 ? null : `20${10 + (index % 4)}`,
  }),
);
const people = numbers(4).map((index) => node(`person:p${index}`, { nameEn: `Person ${index % 3}`, pinyin: `person ${index % 3}` }));

const content: GraphContent = together(
  ...studios,
  ...people,
  // One id opens the other: neither may see the other's rows.
  node("enterprise:a", { nameEn: "A" }),
  node("enterprise:a-b", { nameEn: "A B" }),
  node("enterprise:none", { nameEn: "None" }),
  ...names.map((_, index) =>
    fact("HOSTED_BY", `studio:s${String(index).padStart(2, "0")}`, index === 10 ? "enterprise:a-b" : "enterprise:a"),
  ),
  ...people.flatMap((_, index) => fact("MEMBER_OF", `person:p${index}`, "studio:s00", { role: "MEMBER" })),
  // One person holds several posts in one body.
  ...["chair", "deputy", "secretary"].map((post) => fact("HOLDS_POST", "person:p1", "enterprise:a", { titleEn: post }, post)),
  fact("HOLDS_POST", "person:p0", "enterprise:a", { titleEn: "director" }, "director"),
  fact("HOLDS_POST", "person:p2", "enterprise:a", { titleEn: "director" }, "director"),
  fact("HOLDS_POST", "person:p1", "enterprise:a-b", { titleEn: "director" }, "director"),
);

let database: Database;
beforeAll(async () => {
  database = await graphOf(content);
});
afterAll(() => database.close());

const list =
  (noun: "Studio" | "Person"): List =>
  (args) =>
    readerOf(database).list(noun, args);

const edge =
  (name: EdgeName, parent: string): List =>
  async (args) => {
    const reader = readerOf(database);
    return reader.edge(edgeNamed(name), await nodeOf(reader, parent), args);
  };

const objects = objectsOf(together(source(madeUp), content));

/** The rows of a list in the order that it must have, worked out from the content and not by the database. */
const wholeList =
  (from: Parameters<typeof listOf>[1]) =>
  (orderBy: string): string[] =>
    listOf(objects, from, { first: 100, orderBy }).edges.map(({ node: row, fact: along }) => along?.id ?? row.id);

const allOf = (noun: "Studio" | "Person") => wholeList(objects.ofNoun(noun));

function along(id: string, field: string): (orderBy: string) => string[] {
  const parent = objects.nodes.get(id) as OracleNode;
  return wholeList({ parent, reading: readingOf(parent.noun, field) as Reading });
}

const rowOf = ({ node: { id }, fact: row }: ConnectionRow["edges"][number]): string => row?.id ?? id;

/** Reads a whole list page by page, checking at each page what it says of its neighbours. */
async function walk(read: List, size: number, orderBy: string, backwards: boolean, total: number): Promise<string[]> {
  const rows: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages <= total + 1; pages++) {
    const page: ConnectionRow = await read(backwards ? { last: size, before: cursor, orderBy } : { first: size, after: cursor, orderBy });
    const info = page.pageInfo();
    const read_ = page.edges.map(rowOf);
    if (backwards) rows.unshift(...read_);
    else rows.push(...read_);
    const [next, previous] = backwards ? [info.hasPreviousPage, info.hasNextPage] : [info.hasNextPage, info.hasPreviousPage];
    expect(next, `${orderBy} of ${size}: there is more after ${rows.length} of ${total}`).toBe(rows.length < total);
    expect(previous, `${orderBy} of ${size}: there was something before page ${pages}`).toBe(pages > 0);
    expect(info.startCursor).toBe(page.edges[0]?.cursor() ?? null);
    expect(info.endCursor).toBe(page.edges.at(-1)?.cursor() ?? null);
    if (!next) break;
    cursor = backwards ? info.startCursor : info.endCursor;
  }
  return rows;
}

const lists: readonly {
  readonly what: string;
  readonly read: List;
  readonly expected: (order: string) => string[];
  readonly orders: readonly string[];
}[] = [
  { what: "all studios", read: list("Studio"), expected: allOf("Studio"), orders: ["KEY", "NAME", "FOUNDED_ON"] },
  { what: "all people", read: list("Person"), expected: allOf("Person"), orders: ["KEY", "NAME"] },
  {
    what: "members of a studio, which is no hub",
    read: edge("membersOfStudio", "studio:s00"),
    expected: along("studio:s00", "members"),
    orders: ["KEY", "NAME"],
  },
  {
    what: "studios of an enterprise, which is a hub",
    read: edge("studiosOfEnterprise", "enterprise:a"),
    expected: along("enterprise:a", "studios"),
    orders: ["KEY", "NAME", "FOUNDED_ON"],
  },
  {
    what: "holders of posts, one person several",
    read: edge("postHoldersOfBody", "enterprise:a"),
    expected: along("enterprise:a", "postHolders"),
    orders: ["KEY", "NAME"],
  },
  {
    what: "posts of a person, in two bodies",
    read: edge("postsOfPerson", "person:p1"),
    expected: along("person:p1", "posts"),
    orders: ["KEY"],
  },
  { what: "an empty list", read: edge("studiosOfEnterprise", "enterprise:none"), expected: () => [], orders: ["KEY", "NAME"] },
];

describe.each(lists)("$what", ({ read, expected, orders }) => {
  it.each(orders.flatMap((order) => [`${order}_ASC`, `${order}_DESC`]))(
    "in the order %s: every page size, forwards and backwards, gives each row once",
    async (orderBy) => {
      const whole = expected(orderBy);
      for (const size of [...numbers(whole.length + 1).map((index) => index + 1)]) {
        expect(await walk(read, size, orderBy, false, whole.length), `forwards by ${size}`).toEqual(whole);
        expect(await walk(read, size, orderBy, true, whole.length), `backwards by ${size}`).toEqual(whole);
      }
      expect(await (await read({ orderBy })).totalCount()).toBe(whole.length);
    },
  );
});

describe("between two cursors", () => {
  it("lie the rows between them, and the list goes on at both ends", async () => {
    const whole = await list("Studio")({ first: 100 });
    const [after, before] = [whole.edges[1]?.cursor(), whole.edges[6]?.cursor()];
    const first = await list("Studio")({ after, before, first: 10 });
    expect(first.edges.map(rowOf)).toEqual(whole.edges.slice(2, 6).map(rowOf));
    expect(first.pageInfo()).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const last = await list("Studio")({ after, before, last: 10 });
    expect(last.edges.map(rowOf)).toEqual(whole.edges.slice(2, 6).map(rowOf));
    expect(last.pageInfo()).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect((await list("Studio")({ after, before, last: 2 })).edges.map(rowOf)).toEqual(whole.edges.slice(4, 6).map(rowOf));
  });
});

describe("while the graph changes between the pages", () => {
  const store = (id: string, ...parts: readonly GraphContent[]): Promise<unknown> =>
    writeOperation(database, { id, actor: "test", source: "test" }, (transaction) => storeContent(transaction, together(...parts)));

  async function walkChanging(read: List, orderBy: string, change: (page: number) => Promise<unknown>): Promise<string[]> {
    const rows: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page++) {
      const got: ConnectionRow = await read({ first: 2, after, orderBy });
      rows.push(...got.edges.map(rowOf));
      if (!got.pageInfo().hasNextPage) return rows;
      after = got.pageInfo().endCursor;
      await change(page);
    }
    throw new Error("The list does not end.");
  }

  it.each(["KEY_ASC", "KEY_DESC", "NAME_ASC", "NAME_DESC", "FOUNDED_ON_ASC"])(
    "in the order %s no row that stays is skipped or repeated",
    async (orderBy) => {
      const stays = along("enterprise:a", "studios")(orderBy);
      const rows = await walkChanging(edge("studiosOfEnterprise", "enterprise:a"), orderBy, async (page) => {
        const add = (name: string): GraphContent =>
          together(
            node(`studio:x${orderBy}-${page}-${name}`.toLowerCase(), { nameEn: name, foundedOn: "2011" }),
            fact("HOSTED_BY", `studio:x${orderBy}-${page}-${name}`.toLowerCase(), "enterprise:a"),
          );
        await store(`add:${orderBy}:${page}`, add("aa"), add("zz"), add("mm"));
        // The row at which the last page ended may be gone too.
        await run(database, "MATCH (gone:Studio) WHERE gone.id STARTS WITH $p.old DETACH DELETE gone", {
          old: `studio:x${orderBy.toLowerCase()}-${page - 1}-`,
        });
      });
      expect(rows.filter((row) => !row.includes("studio:x"))).toEqual(stays);
      expect(new Set(rows).size).toBe(rows.length);
      await run(database, "MATCH (gone:Studio) WHERE gone.id STARTS WITH 'studio:x' DETACH DELETE gone");
    },
  );

  it("a page goes on behind a row that is gone", async () => {
    await store("gone:1", node("studio:s01x", { nameEn: "Passing" }));
    const before = await list("Studio")({ first: 3 });
    expect(before.edges.map(rowOf).at(-1)).toBe("studio:s01x");
    await run(database, "MATCH (gone:Studio {id: 'studio:s01x'}) DETACH DELETE gone");
    const next = await list("Studio")({ first: 1, after: before.pageInfo().endCursor });
    expect(next.edges.map(rowOf)).toEqual(["studio:s02"]);
  });
});
