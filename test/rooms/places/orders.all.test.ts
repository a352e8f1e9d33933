import { describe, expect, it } from "vitest";
import { nounNames, nouns } from "../../../src/vocabulary/index.js";
import { useApp } from "../../support/app.js";
import { documentSeed } from "../../support/seeds.js";

const app = useApp();

async function listOf<T>(plural: string, field: string, orderBy: string): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const { list }: { list: { nodes: Record<string, T>[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await app.data(
      `query ($after: String) { list: ${plural}(orderBy: ${orderBy}, first: 100, after: $after) { nodes { ${field} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    all.push(...list.nodes.map((node) => node[field] as T));
    if (!list.pageInfo.hasNextPage) return all;
    after = list.pageInfo.endCursor;
  }
}
const idsBy = (plural: string, orderBy: string): Promise<string[]> => listOf(plural, "id", orderBy);
const valuesBy = (plural: string, field: string, orderBy: string): Promise<unknown[]> => listOf(plural, field, orderBy);

async function ordersOf(plural: string): Promise<string[]> {
  const { __schema } = await app.data("{ __schema { queryType { fields { name args { name type { enumValues { name } } } } } } }");
  const { args } = __schema.queryType.fields.find(({ name }: { name: string }) => name === plural);
  return args.find(({ name }: { name: string }) => name === "orderBy").type.enumValues.map(({ name }: { name: string }) => name);
}

describe.each(nounNames)("every order of a list of %s", (noun) => {
  it("holds all of them once, and turns round in its opposite", async () => {
    const { plural } = nouns[noun];
    const orders = await ordersOf(plural);
    const all = documentSeed()
      .content.nodes.flatMap((node) => (node.noun === noun ? [node.id] : []))
      .sort();
    expect(orders).toContain("KEY_DESC");
    for (const ascending of orders.filter((name) => name.endsWith("_ASC"))) {
      const forward = await idsBy(plural, ascending);
      expect([...forward].sort()).toEqual(all);
      expect(await idsBy(plural, ascending.replace("_ASC", "_DESC"))).toEqual([...forward].reverse());
      const { list } = await app.data(`{ list: ${plural}(orderBy: ${ascending}, last: 2) { nodes { id } } }`);
      expect(list.nodes.map(({ id }: { id: string }) => id)).toEqual(forward.slice(-2));
    }
  });
});

describe("ascending", () => {
  it("regions stand by their codes, those without one last", async () => {
    const codes = await valuesBy("regions", "code", "CODE_ASC");
    expect(codes.slice(0, 4)).toEqual(["110000", "120000", "130000", "130100"]);
    expect(codes.filter((code) => String(code).startsWith("35"))).toEqual([
      "350000",
      "350100",
      "350200",
      "350300",
      "350400",
      "350500",
      "350505",
      "350600",
      "350700",
      "350800",
      "350900",
    ]);
    expect(codes.slice(-2)).toEqual([null, null]);
    expect(codes.indexOf(null)).toBe(codes.length - 2);
  });

  it("people stand by their names as they are read", async () => {
    const names = [
      [
        "Chen Bin",
        "Chen Bingfeng",
        "Chen Shouchuan",
        "Duan Jiansheng",
        "Fan Liqiang",
        "Guo Yating",
        "Jiang Yongqing",
        "Li Jianjun",
        "Li Ruiqi",
      ],
      ["Li Shufeng", "Li Wei", "Lin Ruiqun", "Luan Jun", "Lv Canhua", "Ma Xianghao", "Nan Xiaolan", "Sun Qin", "Wang Feng", "Wang Guicong"],
      ["Wang Runxiu", "Yang Fei", "Zhang Peng", "Zhang Yalin", "Zhang Zhaohong", "Zhao Pengda"],
    ];
    expect(await valuesBy("people", "nameEn", "NAME_ASC")).toEqual(names.flat());
  });

  it("disciplines stand by the pinyin of their Chinese names", async () => {
    expect(await valuesBy("disciplines", "nameZh", "NAME_ASC")).toEqual([
      ...["采掘工作面防尘", "电气", "粉尘防治", "建筑施工", "静设备", "矿山安全", "矿物加工"],
      ...["煤炭洗选", "汽轮机", "设备检修与维护", "石油化工", "仪表", "转动设备"],
    ]);
  });

  it("groups and participations stand by their place in the source", async () => {
    expect(await valuesBy("disciplineGroups", "order", "ORDER_ASC")).toEqual([1, 2, 3, 4]);
    // A ceremony and a visit; an unveiling, a visit and a discussion; an assessment and a briefing.
    const counts = [19, 4, 3, 2, 1, 10, 3];
    const orders = counts.flatMap((count) => Array.from({ length: count }, (_, index) => index + 1));
    expect(await valuesBy("participations", "order", "ORDER_ASC")).toEqual(orders.sort((a, b) => a - b));
  });

  it("a source without a date stands behind one that has it", async () => {
    const dates = await valuesBy("sources", "publishedOn", "PUBLISHED_ON_ASC");
    expect(dates).toEqual(["2017", "2022-06-22", "2024-05-23", ...Array.from({ length: 9 }, () => null)]);
  });
});

it("refuses a cursor of another order", async () => {
  const { list } = await app.data("{ list: regions(orderBy: CODE_ASC, first: 1) { pageInfo { endCursor } } }");
  const { errors } = await app.ask("query ($after: String) { regions(orderBy: NAME_ASC, after: $after) { nodes { id } } }", {
    after: list.pageInfo.endCursor,
  });
  expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
});
