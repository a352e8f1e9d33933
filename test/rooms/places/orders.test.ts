import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nounNames, nouns } from "../../../src/graph/vocabulary/index.js";
import { startApp, type App } from "../../support/app.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const idsBy = async (plural: string, orderBy: string, page = "first: 100"): Promise<string[]> => {
  const data = await app.data(`{ list: ${plural}(orderBy: ${orderBy}, ${page}) { nodes { id } } }`);
  return data.list.nodes.map(({ id }: { id: string }) => id);
};
const valuesBy = async (plural: string, field: string, orderBy: string): Promise<unknown[]> => {
  const data = await app.data(`{ list: ${plural}(orderBy: ${orderBy}, first: 100) { nodes { ${field} } } }`);
  return data.list.nodes.map((node: Record<string, unknown>) => node[field]);
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
      expect(await idsBy(plural, ascending, "last: 2")).toEqual(forward.slice(-2));
    }
  });
});

describe("ascending", () => {
  it("regions stand by their codes, those without one last", async () => {
    expect(await valuesBy("regions", "code", "CODE_ASC")).toEqual(["130000", "350000", "350500", "350505", "450000", null, null]);
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
