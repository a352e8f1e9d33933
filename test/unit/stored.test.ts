import { describe, expect, it } from "vitest";
import type { FactContent, NodeContent } from "../../src/store/content.js";
import { absent, factId, maxSortValueLength, storedFact, storedNode } from "../../src/store/stored.js";

const node = (noun: NodeContent["noun"], id: string, properties: Record<string, unknown>) =>
  storedNode({ noun, id, implied: false, properties });
const fact = (
  type: FactContent["type"],
  from: string,
  to: string,
  discriminator = "",
  properties: Record<string, unknown> = {},
  statedIn = ["source:a#p1"],
) => storedFact({ type, from, to, discriminator, statedIn, properties });

describe("the keys of a node", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["its English name, in small letters", { nameEn: "Alpha Two" }, "alpha two\tstudio:x"],
    ["its Chinese name in pinyin, before its English one", { nameZh: "张朝宏", nameEn: "Alpha" }, "zhang chao hong\tstudio:x"],
    ["neither, after every name", {}, `${absent}\tstudio:x`],
  ])("begin with %s", (_, properties, key) => {
    expect(node("Studio", "studio:x", properties)["sortName"]).toBe(key);
  });

  it("read a person's first character as a surname", () => {
    expect(node("Person", "person:x", { nameZh: "单雄" })["sortName"]).toBe("shan xiong\tperson:x");
  });

  it("begin with the first day of a date", () => {
    expect(node("Studio", "studio:x", { foundedOn: "2012-05" })["sortFoundedOn"]).toBe("2012-05-01\tstudio:x");
    expect(node("Studio", "studio:x", {})["sortFoundedOn"]).toBe(`${absent}\tstudio:x`);
  });

  it("hold no more of a long value than an index takes, and stay apart by the id", () => {
    expect(node("Source", "source:x", { title: "x".repeat(20_000) })["sortTitle"]).toBe(`${"x".repeat(maxSortValueLength)}\tsource:x`);
  });

  it("put a short name before a longer one", () => {
    const keys = ["Power of steam", "Power"].map((nameEn, index) => node("Studio", `studio:${index}`, { nameEn })["sortName"] as string);
    expect([...keys].sort()).toEqual([keys[1], keys[0]]);
  });

  it("sort numbers", () => {
    const sorted = (noun: NodeContent["noun"], property: string, key: string, values: readonly number[]): number[] =>
      [...values]
        .map((value) => [node(noun, "x:x", { [property]: value })[key] as string, value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, value]) => value);
    expect(sorted("DisciplineGroup", "order", "sortOrder", [2, 10, 1])).toEqual([1, 2, 10]);
    expect(sorted("Figure", "value", "sortValue", [4_300_000_000, 0, 21.4, -3, -3.5, 1e300, 0.5, -1e-9])).toEqual([
      -3.5, -3, -1e-9, 0, 0.5, 21.4, 4_300_000_000, 1e300,
    ]);
  });

  it("sort texts as their code points do, by halves of them too", () => {
    const titles = ["z", "工", "（甲）", "～", "🔧", "𠮷"];
    const keys = titles.map((titleZh) => node("Achievement", "achievement:x", { titleZh })["sortTitleZh"] as string);
    expect([...keys].sort()).toEqual(keys);
    expect([...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(keys);
    for (const key of keys) expect(key < absent).toBe(true);
  });

  it("sort words as their list does", () => {
    const key = (level: string): string => node("Honour", "honour:x", { level })["sortLevel"] as string;
    expect(["NATIONAL", "ENTERPRISE", "PROVINCIAL"].map(key).sort()).toEqual(["ENTERPRISE", "PROVINCIAL", "NATIONAL"].map(key));
  });

  it("are never null", () => {
    for (const [key, value] of Object.entries(node("Event", "event:x", {})))
      if (key.startsWith("sort")) expect(value).toBe(`${absent}\tevent:x`);
  });
});

describe("a node", () => {
  it("has null where it has nothing, so that an earlier value goes", () => {
    expect(node("Studio", "studio:x", { nameEn: "X" })).toMatchObject({
      id: "studio:x",
      implied: false,
      nameEn: "X",
      nameZh: null,
      foundedOn: null,
      foundedOnMin: null,
      foundedOnMax: null,
    });
  });

  it("has the bounds of its dates, and whole numbers as the database has them", () => {
    expect(node("Studio", "studio:x", { foundedOn: "2012" })).toMatchObject({ foundedOnMin: "2012-01-01", foundedOnMax: "2013-01-01" });
    expect(node("Conferral", "conferral:x", { year: 2020 })["year"]).toBe(2020n);
  });

  it("with a date that is none is refused by its name", () => {
    expect(() => node("Studio", "studio:x", { foundedOn: "long ago" })).toThrow('studio:x.foundedOn: got "long ago"');
  });
});

describe("a fact", () => {
  it("has an id made of its type, its ends and what tells it apart", () => {
    expect(factId({ type: "HOLDS_POST", from: "person:a", to: "enterprise:b", discriminator: "chair" })).toBe(
      "fact:holds-post:person:a:enterprise:b:chair",
    );
    expect(factId({ type: "MEMBER_OF", from: "person:a", to: "studio:b", discriminator: "" })).toBe("fact:member-of:person:a:studio:b");
  });

  it("has a key at each end that can be a hub", () => {
    expect(fact("HOLDS_POST", "person:a", "enterprise:b", "chair")).toMatchObject({ inKey: "enterprise:b|person:a|chair" });
    expect(fact("HOSTED_BY", "studio:a", "enterprise:b")).toMatchObject({ inKey: "enterprise:b|studio:a" });
    expect(fact("RUNS", "studio:a", "programme:b")).toMatchObject({ outKey: "studio:a|programme:b" });
    expect(Object.keys(fact("MEMBER_OF", "person:a", "studio:b")).filter((name) => name.endsWith("Key"))).toEqual([]);
  });

  it("of a source is read in the order of its sentences", () => {
    const keys = ["p10s1", "p2s11", "p2s2"].map(
      (place) => fact("STATED_IN", "studio:a", "source:b", place, { locator: place })["inKey"] as string,
    );
    expect([...keys].sort()).toEqual([keys[2], keys[1], keys[0]]);
  });

  it("is implied where every place only implies it", () => {
    expect(fact("HOSTED_BY", "studio:a", "enterprise:b", "", {}, ["source:a#p1?", "source:b#p2?"])["implied"]).toBe(true);
    expect(fact("HOSTED_BY", "studio:a", "enterprise:b", "", {}, ["source:a#p1?", "source:b#p2"])["implied"]).toBe(false);
  });

  it("that is dated has the bounds of its time from the first load", () => {
    expect(fact("HOSTED_BY", "studio:a", "enterprise:b", "", { since: "2020", until: "2021-06-01", seenOn: ["2020-05-05"] })).toMatchObject(
      {
        since: "2020",
        sinceMin: "2020-01-01",
        sinceMax: "2021-01-01",
        untilMin: "2021-06-01",
        untilMax: "2021-06-02",
        seenOn: ["2020-05-05"],
      },
    );
    expect(fact("ABOVE", "honour:a", "honour:b")).not.toHaveProperty("sinceMin");
  });
});
