import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nounNames, nouns } from "../../../src/graph/vocabulary/index.js";
import { startApp, type App } from "../../support/app.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const valuesBy = async (plural: string, field: string, orderBy: string): Promise<unknown[]> => {
  const values: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { list }: { list: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Record<string, unknown>[] } } = await app.data(`query ($after: String) { list: ${plural}(orderBy: ${orderBy}, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${field} } } }`, { after });
    values.push(...list.nodes.map((node) => node[field]));
    if (!list.pageInfo.hasNextPage) return values;
    after = list.pageInfo.endCursor;
  }
};
const idsBy = (plural: string, orderBy: string) => valuesBy(plural, "id", orderBy);
const lastBy = async (plural: string, orderBy: string): Promise<unknown[]> => {
  const { list } = await app.data(`{ list: ${plural}(orderBy: ${orderBy}, last: 2) { nodes { id } } }`);
  return list.nodes.map(({ id }: { id: string }) => id);
};

describe.each(nounNames)("every order of a list of %s", (noun) => {
  it("holds all of them once, and turns round in its opposite", async () => {
    const { plural } = nouns[noun];
    const { __type } = await app.data(`{ __type(name: "${noun}Order") { enumValues { name } } }`);
    const orders = __type.enumValues.map(({ name }: { name: string }) => name) as string[];
    const all = (await idsBy(plural, "KEY_ASC")).sort();
    expect(all.length).toBeGreaterThan(0);
    expect(orders).toContain("KEY_DESC");
    for (const ascending of orders.filter((name) => name.endsWith("_ASC"))) {
      const forward = await idsBy(plural, ascending);
      expect([...forward].sort()).toEqual(all);
      expect(await idsBy(plural, ascending.replace("_ASC", "_DESC"))).toEqual([...forward].reverse());
      expect(await lastBy(plural, ascending)).toEqual(forward.slice(-2));
    }
  });
});

describe("ascending", () => {
  it("regions stand by their codes, those without one last", async () => {
    const codes = await valuesBy("regions", "code", "CODE_ASC");
    expect(codes.slice(-2)).toEqual([null, null]);
    expect(codes.slice(0, 3)).toEqual(["110000", "120000", "130000"]);
    expect(codes.slice(0, -2)).toEqual(codes.slice(0, -2).sort());
  });

  it("people stand by their names as they are read", async () => {
    expect(await valuesBy("people", "nameEn", "NAME_ASC")).toEqual([
      "Chen Bingfeng",
      "Chen Shouchuan",
      "Guo Yating",
      "Jiang Yongqing",
      "Li Shufeng",
      "Lin Ruiqun",
      "Ma Xianghao",
      "Sun Qin",
      "Yang Fei",
      "Zhang Zhaohong",
    ]);
  });

  it("disciplines stand by the pinyin of their Chinese names", async () => {
    expect(await valuesBy("disciplines", "nameZh", "NAME_ASC")).toEqual(["电气", "静设备", "设备检修与维护", "石油化工", "仪表", "转动设备"]);
  });

  it("groups and participations stand by their place in the source", async () => {
    expect(await valuesBy("disciplineGroups", "order", "ORDER_ASC")).toEqual([1, 2, 3, 4]);
    expect(await valuesBy("participations", "order", "ORDER_ASC")).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("a source without a date stands behind one that has it", async () => {
    const dates = await valuesBy("sources", "publishedOn", "PUBLISHED_ON_ASC");
    expect(dates[0]).toBe("2017");
    expect(dates.slice(1).every((date) => date === null)).toBe(true);
    expect(dates.length).toBeGreaterThan(1);
  });
});

it("refuses a cursor of another order", async () => {
  const { list } = await app.data("{ list: regions(orderBy: CODE_ASC, first: 1) { pageInfo { endCursor } } }");
  const { errors } = await app.ask("query ($after: String) { regions(orderBy: NAME_ASC, after: $after) { nodes { id } } }", { after: list.pageInfo.endCursor });
  expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
});
