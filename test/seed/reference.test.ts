import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/seed/readSeeds.js";
import { realFolder } from "./support/seedFolder.js";

const { content } = readSeeds(realFolder);
const codes = (noun: "Region" | "Industry") =>
  new Map(
    content.nodes
      .filter((node) => node.noun === noun && node.properties["code"] !== null)
      .map((node) => [String(node.properties["code"]), node]),
  );
const regions = codes("Region");
const industries = codes("Industry");
const codeOf = new Map([...regions, ...industries].map(([code, { id }]) => [id, code]));
const upFrom = (type: "WITHIN" | "INDUSTRY_BROADER", from: string) =>
  content.facts.filter((fact) => fact.type === type && fact.from === from).map(({ to }) => to);
const at = (level: string) => [...regions].filter(([, { properties }]) => properties["level"] === level);
const provincesOf = at("PROVINCE").map(([code]) => code);

describe("regions", () => {
  it("are 34 provinces in the country and 333 prefectures in them", () => {
    expect(provincesOf).toHaveLength(34);
    expect(at("PREFECTURE")).toHaveLength(333);
    for (const [code, { id }] of at("PROVINCE")) {
      expect(code).toMatch(/^[1-8]\d0000$/);
      expect(upFrom("WITHIN", id)).toEqual(["region:china"]);
    }
  });

  it("each begin with the digits of the one region that holds them", () => {
    for (const [code, { id }] of at("PREFECTURE")) {
      expect(code).toMatch(/^\d{4}00$/);
      expect(upFrom("WITHIN", id).map((wider) => codeOf.get(wider))).toEqual([`${code.slice(0, 2)}0000`]);
    }
    for (const [code, { id }] of at("COUNTY"))
      expect(upFrom("WITHIN", id).map((wider) => codeOf.get(wider))).toEqual([`${code.slice(0, 4)}00`]);
  });

  it("have no prefectures in municipalities, special regions and Taiwan, and some in every other province", () => {
    const withNone = provincesOf.filter((code) => !at("PREFECTURE").some(([inner]) => inner.startsWith(code.slice(0, 2))));
    expect(withNone.sort()).toEqual(["110000", "120000", "310000", "500000", "710000", "810000", "820000"]);
  });

  it("have prefectures by what the name says: no heading of the table is one", () => {
    const kinds = at("PREFECTURE").map(([, { properties }]) => /(市|地区|自治州|盟)$/.exec(String(properties["nameZh"]))?.[0]);
    const count = (kind: string | undefined) => kinds.filter((each) => each === kind).length;
    expect([count("市"), count("自治州"), count("地区"), count("盟"), count(undefined)]).toEqual([293, 30, 7, 3, 0]);
  });

  it("of one name in English are told apart by their ids", () => {
    const named = (nameEn: string) =>
      at("PREFECTURE")
        .filter(([, { properties }]) => properties["nameEn"] === nameEn)
        .map(([, { id }]) => id);
    expect(named("Suzhou")).toEqual(["region:suzhou-jiangsu", "region:suzhou-anhui"]);
    expect(named("Taizhou")).toEqual(["region:taizhou-jiangsu", "region:taizhou-zhejiang"]);
    expect(named("Fuzhou")).toEqual(["region:fuzhou-fujian", "region:fuzhou-jiangxi"]);
    expect(named("Yichun")).toEqual(["region:yichun-heilongjiang", "region:yichun-jiangxi"]);
    expect(named("Yulin")).toEqual(["region:yulin-guangxi", "region:yulin-shaanxi"]);
    const names = at("PREFECTURE").map(([, { properties }]) => properties["nameEn"]);
    expect(names.length - new Set(names).size).toBe(5);
  });

  it.each([
    ["140000", "山西省", "region:shanxi", "Shanxi"],
    ["610000", "陕西省", "region:shaanxi", "Shaanxi"],
    ["140100", "太原市", "region:taiyuan", "Taiyuan"],
    ["140200", "大同市", "region:datong", "Datong"],
    ["370000", "山东省", "region:shandong", "Shandong"],
    ["370100", "济南市", "region:jinan", "Jinan"],
    ["350000", "福建省", "region:fujian", "Fujian"],
    ["350500", "泉州市", "region:quanzhou", "Quanzhou"],
    ["350505", "泉港区", "region:quangang", "Quangang District"],
    ["210000", "辽宁省", "region:liaoning", "Liaoning"],
    ["210700", "锦州市", "region:jinzhou", "Jinzhou"],
    ["130000", "河北省", "region:hebei", "Hebei"],
    ["450000", "广西壮族自治区", "region:guangxi", "Guangxi Zhuang Autonomous Region"],
    ["150100", "呼和浩特市", "region:hohhot", "Hohhot"],
    ["650100", "乌鲁木齐市", "region:urumqi", "Ürümqi"],
    ["220200", "吉林市", "region:jilin-city", "Jilin City"],
    ["632500", "海南藏族自治州", "region:hainan-qinghai", "Hainan Tibetan Autonomous Prefecture"],
  ])("%s is %s", (code, nameZh, id, nameEn) => {
    expect(regions.get(code)).toMatchObject({ id, properties: { nameZh, nameEn } });
  });
});

describe("industries", () => {
  /** Of each section, its first and its last division. */
  const sections = {
    A: [1, 5],
    B: [6, 12],
    C: [13, 43],
    D: [44, 46],
    E: [47, 50],
    F: [51, 52],
    G: [53, 60],
    H: [61, 62],
    I: [63, 65],
    J: [66, 69],
    K: [70, 70],
    L: [71, 72],
    M: [73, 75],
    N: [76, 79],
    O: [80, 82],
    P: [83, 83],
    Q: [84, 85],
    R: [86, 90],
    S: [91, 96],
    T: [97, 97],
  };
  const divisions = [...industries.keys()].filter((code) => /^[A-T]\d\d$/.test(code));

  it("are 20 sections and 97 divisions, each in the section that the standard gives", () => {
    expect([...industries.keys()].filter((code) => code.length === 1).sort()).toEqual(Object.keys(sections));
    const wanted = Object.entries(sections).flatMap(([section, [first = 0, last = 0]]) =>
      Array.from({ length: last - first + 1 }, (_, index) => section + String(first + index).padStart(2, "0")),
    );
    expect(wanted).toHaveLength(97);
    expect([...divisions].sort()).toEqual(wanted);
  });

  it("each have the id of their code, and the next shorter code as the one broader class", () => {
    for (const [code, { id }] of industries) {
      expect(id).toBe(`industry:${code.toLowerCase()}`);
      expect(upFrom("INDUSTRY_BROADER", id).map((broader) => codeOf.get(broader))).toEqual(
        code.length === 1 ? [] : [code.length === 3 ? code.slice(0, 1) : code.slice(0, -1)],
      );
    }
  });

  it.each([
    ["B06", "煤炭开采和洗选业"],
    ["C25", "石油、煤炭及其他燃料加工业"],
    ["C26", "化学原料和化学制品制造业"],
    ["D441", "电力生产"],
    ["E", "建筑业"],
    ["N79", "土地管理业"],
  ])("%s is %s", (code, nameZh) => {
    expect(industries.get(code)?.properties["nameZh"]).toBe(nameZh);
  });
});

it("all have a name in both languages", () => {
  for (const { id, properties } of [...regions.values(), ...industries.values()])
    expect([properties["nameZh"], properties["nameEn"]], id).not.toContain(null);
});
