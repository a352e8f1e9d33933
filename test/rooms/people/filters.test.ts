import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";

const app = useApp();

const everyone = [
  "Chen Bin",
  "Chen Bingfeng",
  "Chen Shouchuan",
  "Duan Jiansheng",
  "Fan Liqiang",
  "Guo Yating",
  "Jiang Yongqing",
  "Li Jianjun",
  "Li Ruiqi",
  "Li Shufeng",
  "Li Wei",
  "Lin Ruiqun",
  "Luan Jun",
  "Lv Canhua",
  "Ma Xianghao",
  "Nan Xiaolan",
  "Sun Qin",
  "Wang Feng",
  "Wang Guicong",
  "Wang Runxiu",
  "Yang Fei",
  "Zhang Peng",
  "Zhang Yalin",
  "Zhang Zhaohong",
  "Zhao Pengda",
];
const withoutPost = ["Li Jianjun", "Wang Runxiu", "Zhang Zhaohong", "Zhao Pengda"];
const withGrade = ["Li Shufeng", "Lv Canhua", "Ma Xianghao", "Zhang Yalin"];
const inDepartment = [
  "Chen Bingfeng",
  "Duan Jiansheng",
  "Li Ruiqi",
  "Li Shufeng",
  "Luan Jun",
  "Lv Canhua",
  "Nan Xiaolan",
  "Sun Qin",
  "Wang Feng",
  "Yang Fei",
];
const leads = ["Li Jianjun", "Luan Jun", "Zhang Zhaohong", "Zhao Pengda"];
/** With those of whom it is true because they have none. */
const andNone = (...names: string[]) => [...names, ...withoutPost].sort();
const without = (...names: string[]) => everyone.filter((name) => !names.includes(name));

const peopleWhere = async (filter: string): Promise<string[]> => {
  const { people } = await app.data(`{ people(filter: ${filter}, orderBy: NAME_ASC, first: 100) { totalCount nodes { nameEn } } }`);
  const names = people.nodes.map(({ nameEn }: { nameEn: string }) => nameEn);
  expect(people.totalCount).toBe(names.length);
  return names;
};

const rank = "edge: { rank: { eq: true } }";
const hasUnit = "edge: { unit: { isNull: false } }";
const inHebei = `node: { organisation: { nameEn: { startsWith: "Hebei" } } }`;
const inProvince = "node: { organisation: { level: { eq: PROVINCIAL } } }";

describe("people by their posts", () => {
  it.each<[what: string, filter: string, expected: string[]]>([
    ["any at all", "{ posts: { some: {} } }", without(...withoutPost)],
    ["none at all", "{ posts: { none: {} } }", withoutPost],
    ["some that is a grade", `{ posts: { some: { ${rank} } } }`, withGrade],
    ["none that is a grade", `{ posts: { none: { ${rank} } } }`, without(...withGrade)],
    ["every one a grade, which is true of who has none", `{ posts: { every: { ${rank} } } }`, andNone("Ma Xianghao", "Zhang Yalin")],
    [
      "every one in a department",
      `{ posts: { every: { ${hasUnit} } } }`,
      andNone("Chen Bingfeng", "Li Ruiqi", "Nan Xiaolan", "Sun Qin", "Wang Feng", "Yang Fei"),
    ],
    ["some in Hebei", `{ posts: { some: { ${inHebei} } } }`, ["Li Shufeng", "Ma Xianghao"]],
    ["none in Hebei", `{ posts: { none: { ${inHebei} } } }`, without("Li Shufeng", "Ma Xianghao")],
    [
      "every one in a province's union",
      `{ posts: { every: { ${inProvince} } } }`,
      andNone("Chen Bingfeng", "Li Shufeng", "Ma Xianghao", "Sun Qin", "Zhang Peng", "Zhang Yalin"),
    ],
    ["one and the same in Hebei and in a department", `{ posts: { some: { ${inHebei}, ${hasUnit} } } }`, ["Li Shufeng"]],
    ["none in Hebei and in a department", `{ posts: { none: { ${inHebei}, ${hasUnit} } } }`, without("Li Shufeng")],
    [
      "every one in a province's union and in a department",
      `{ posts: { every: { ${inProvince}, ${hasUnit} } } }`,
      andNone("Chen Bingfeng", "Sun Qin"),
    ],
    [
      "some and every one in a department",
      `{ posts: { some: {}, every: { ${hasUnit} } } }`,
      ["Chen Bingfeng", "Li Ruiqi", "Nan Xiaolan", "Sun Qin", "Wang Feng", "Yang Fei"],
    ],
    ["not some in a department", `{ not: { posts: { some: { ${hasUnit} } } } }`, without(...inDepartment)],
    [
      "some in an enterprise",
      "{ posts: { some: { node: { enterprise: {} } } } }",
      ["Chen Bin", "Fan Liqiang", "Li Ruiqi", "Li Wei", "Luan Jun", "Wang Guicong", "Yang Fei"],
    ],
    ["some that is only implied", "{ posts: { some: { edge: { implied: { eq: true } } } } }", ["Guo Yating", "Ma Xianghao"]],
  ])("%s", async (_, filter, expected) => {
    expect(await peopleWhere(filter)).toEqual(expected);
  });
});

describe("people by what they did", () => {
  it.each<[what: string, filter: string, expected: string[]]>([
    ["who assessed", "{ participations: { some: { node: { role: { eq: ASSESSED } } } } }", ["Chen Bingfeng", "Li Shufeng", "Ma Xianghao"]],
    [
      "who did nothing but accompany, or nothing",
      "{ participations: { every: { node: { role: { eq: ACCOMPANIED } } } } }",
      ["Chen Shouchuan", "Guo Yating", "Li Jianjun", "Lin Ruiqun", "Zhao Pengda"],
    ],
    ["who lead a studio", "{ studios: { some: { edge: { role: { eq: LEAD } } } } }", leads],
    ["who lead no studio", "{ studios: { none: { edge: { role: { eq: LEAD } } } } }", without(...leads)],
    [
      "who assessed or accompanied",
      "{ or: [{ participations: { some: { node: { role: { eq: ASSESSED } } } } }, { participations: { some: { node: { role: { eq: ACCOMPANIED } } } } }] }",
      ["Chen Bingfeng", "Chen Shouchuan", "Guo Yating", "Li Shufeng", "Lin Ruiqun", "Ma Xianghao"],
    ],
  ])("%s", async (_, filter, expected) => {
    expect(await peopleWhere(filter)).toEqual(expected);
  });
});

it("keeps everyone by an empty filter and no one by an empty or", async () => {
  expect(await peopleWhere("{}")).toEqual(everyone);
  expect(await peopleWhere("{ and: [] }")).toEqual(everyone);
  expect(await peopleWhere("{ or: [] }")).toEqual([]);
});

it("filters what an edge leads to, and counts what it keeps", async () => {
  const { organisation } = await app.data(`{
    organisation(id: "organisation:hebei-federation-of-trade-unions") {
      postHolders(filter: { posts: { some: { edge: { unit: { startsWith: "Labor" } } } } }) { totalCount edges { titleEn node { nameEn } } }
    }
  }`);
  expect(organisation.postHolders).toEqual({
    totalCount: 2,
    edges: [
      { titleEn: "director", node: { nameEn: "Li Shufeng" } },
      { titleEn: "grade-II inspector", node: { nameEn: "Li Shufeng" } },
    ],
  });
});
