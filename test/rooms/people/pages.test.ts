import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";

const app = useApp();

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly id: string; readonly titleEn: string }[];
}

const lists = [
  { list: "posts", of: "person", id: "person:yang-fei-host-of-zhang-zhaohong-studio", order: "KeyOrder", orders: ["KEY_ASC", "KEY_DESC"] },
  {
    list: "postHolders",
    of: "enterprise",
    id: "enterprise:host-of-zhang-zhaohong-studio",
    order: "NameOrder",
    orders: ["KEY_ASC", "KEY_DESC", "NAME_ASC", "NAME_DESC"],
  },
];

const cases = lists.flatMap(({ orders, ...each }) => orders.map((orderBy) => ({ ...each, orderBy })));

describe.each(cases)("three posts of one person in one company, as $list of a $of by $orderBy", ({ list, of, id, order, orderBy }) => {
  const page = async (variables: { first?: number; last?: number; after?: string | null; before?: string | null }): Promise<Page> => {
    const data = await app.data(
      `query ($id: ID!, $first: Int, $last: Int, $after: String, $before: String, $orderBy: ${order}) {
        ${of}(id: $id) {
          ${list}(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
            totalCount
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            edges { id titleEn }
          }
        }
      }`,
      { id, orderBy, ...variables },
    );
    return data[of][list] as Page;
  };
  const titles = ({ edges }: Pick<Page, "edges">) => edges.map(({ titleEn }) => titleEn);

  it("are all there on one page", async () => {
    const all = await page({ first: 100 });
    expect(titles(all).sort()).toEqual(["chairman", "deputy secretary", "secretary"]);
    expect(new Set(all.edges.map((edge) => edge.id)).size).toBe(3);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it("come one by one from the start, none lost and none twice", async () => {
    const all = titles(await page({ first: 100 }));
    const found: Page[] = [];
    for (let after: string | null = null; found.length < 4; after = found.at(-1)!.pageInfo.endCursor) {
      found.push(await page({ first: 1, after }));
      if (!found.at(-1)!.pageInfo.hasNextPage) break;
    }
    expect(found.map(titles)).toEqual(all.map((title) => [title]));
    expect(found.map(({ totalCount }) => totalCount)).toEqual([3, 3, 3]);
    expect(found.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual([false, true, true]);
  });

  it("come one by one from the end, none lost and none twice", async () => {
    const all = titles(await page({ first: 100 }));
    const found: Page[] = [];
    for (let before: string | null = null; found.length < 4; before = found.at(-1)!.pageInfo.startCursor) {
      found.push(await page({ last: 1, before }));
      if (!found.at(-1)!.pageInfo.hasPreviousPage) break;
    }
    expect(found.map(titles)).toEqual([...all].reverse().map((title) => [title]));
    expect(found.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([false, true, true]);
  });

  it("give the one between two cursors", async () => {
    const all = await page({ first: 100 });
    const between = await page({ first: 10, after: all.pageInfo.startCursor, before: all.pageInfo.endCursor });
    expect(titles(between)).toEqual([titles(all)[1]]);
    expect(titles(await page({ last: 10, after: all.pageInfo.startCursor, before: all.pageInfo.endCursor }))).toEqual([titles(all)[1]]);
    expect(titles(await page({ last: 2 }))).toEqual(titles(all).slice(1));
  });

  it("end behind the last and before the first", async () => {
    const { pageInfo } = await page({ first: 100 });
    expect(titles(await page({ first: 1, after: pageInfo.endCursor }))).toEqual([]);
    expect(titles(await page({ last: 1, before: pageInfo.startCursor }))).toEqual([]);
  });
});

it("turns round in the opposite order", async () => {
  const by = async (orderBy: string): Promise<string[]> => {
    const { person } = await app.data(
      `{ person(id: "person:yang-fei-host-of-zhang-zhaohong-studio") { posts(orderBy: ${orderBy}) { edges { titleEn } } } }`,
    );
    return person.posts.edges.map(({ titleEn }: { titleEn: string }) => titleEn);
  };
  expect(await by("KEY_ASC")).toEqual(["chairman", "deputy secretary", "secretary"]);
  expect(await by("KEY_DESC")).toEqual(["secretary", "deputy secretary", "chairman"]);
});
