import { describe, expect, it } from "vitest";
import type { RelationshipType } from "../../src/vocabulary/index.js";
import { facts, from, node, partsIn, placesOf, statedBy, to, whoIn } from "./support/realFacts.js";

const report = "source:taiyuan-first-construction-alliance";
const alliance = "alliance:taiyuan-first-construction";
const company = "enterprise:taiyuan-first-construction-group";
const ceremony = "event:taiyuan-first-construction-alliance-unveiling";
const visit = "event:taiyuan-first-construction-visit";
const day = "2024-07-14";

const person = (name: string) => `person:${name}`;
const ofCompany = (name: string) => person(`${name}-taiyuan-first-construction`);
const leaders = ["wang-guicong", "li-wei", "fan-liqiang", "chen-bin"].map(ofCompany);
const speech = (name: string) => `participation:taiyuan-first-construction-alliance-unveiling-${name}-spoke`;

describe("document 000", () => {
  it("is a report by its byline, whose writer is no person of the graph", () => {
    expect(node(report).properties).toMatchObject({ kind: "REPORT", authors: ["Li Dongzhen"], publishedOn: null, translated: null });
    expect(statedBy(report, "Person").map((id) => node(id).properties["nameEn"])).not.toContain("Li Dongzhen");
  });

  it("has an alliance whose founder is named, and none of its members, leading unit, chair or disciplines", () => {
    expect(to("FOUNDED", alliance)).toEqual([company]);
    for (const type of ["STUDIO_MEMBER_OF", "ENTERPRISE_MEMBER_OF", "ALLIANCE_PART_OF"] as RelationshipType[])
      expect(to(type, alliance)).toEqual([]);
    for (const type of ["FOCUSES_ON", "NEEDS", "TACKLED", "RECEIVED"] as RelationshipType[]) expect(from(type, alliance)).toEqual([]);
    expect(to("HOLDS_POST", alliance)).toEqual([]);
    expect([...statedBy(report, "Studio"), ...statedBy(report, "Discipline"), ...statedBy(report, "Honour")]).toEqual([]);
  });

  it("knows of the founding only that it was not after the ceremony", () => {
    expect(node(alliance).properties).toMatchObject({ kind: "ENTERPRISE", level: "ENTERPRISE", foundedOn: `[..${day}]` });
  });

  it("puts the alliance and its founder in construction, E, and by their names in Taiyuan", () => {
    expect([from("ALLIANCE_IN_INDUSTRY", alliance), from("ENTERPRISE_IN_INDUSTRY", company)]).toEqual([["industry:e"], ["industry:e"]]);
    for (const fact of [...facts("ALLIANCE_LOCATED_IN", { from: alliance }), ...facts("ENTERPRISE_LOCATED_IN", { from: company })]) {
      expect(fact.to).toBe("region:taiyuan");
      expect(placesOf(fact)!.every((place) => place.endsWith("?"))).toBe(true);
    }
  });

  it("lists eight aspects that the alliance is to serve, in the source's words", () => {
    expect(
      facts("ALLIANCE_SERVES", { from: alliance }).map((serves) => [serves.to, serves.properties["calledEn"], placesOf(serves)]),
    ).toEqual([
      ["aspect:technical-exchange", "technical exchanges", ["p9s1"]],
      ["aspect:technical-collaboration", "technical collaboration", ["p9s1"]],
      ["aspect:problem-solving", "technical research", ["p9s1"]],
      ["aspect:skills-training", "skills training", ["p9s1"]],
      ["aspect:transformation-of-results", "achievement transformation", ["p9s1"]],
      ["aspect:innovation-and-profit-creation", "innovation and efficiency creation", ["p9s1"]],
      ["aspect:collaborative-innovation", "collaborative innovation", ["p9s1"]],
      ["aspect:integrated-innovation", "integrated innovation", ["p9s1"]],
    ]);
  });

  it("has nine named guests and leaders, and a committee, at the ceremony", () => {
    const guests = [
      "zhang-yalin-shanxi",
      "duan-jiansheng-taiyuan",
      "zhang-peng-shanxi-construction",
      "wang-feng-taiyuan-housing",
      "nan-xiaolan-taiyuan",
    ].map(person);
    const committee = "organisation:taiyuan-first-construction-group-science-and-technology-innovation-committee";
    expect(whoIn(ceremony, "ATTENDED")).toEqual([...guests, ...leaders, committee]);
    expect(whoIn(ceremony, "PRESIDED")).toEqual([ofCompany("li-ruiqi")]);
    expect(whoIn(ceremony, "SPOKE")).toEqual([ofCompany("wang-guicong"), person("zhang-yalin-shanxi"), ofCompany("wang-runxiu")]);
    expect(whoIn(ceremony, "BRIEFED")).toEqual([ofCompany("wang-runxiu")]);
    expect(partsIn(ceremony).map(({ properties }) => properties["order"])).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(node(ceremony).properties).toMatchObject({ kind: "UNVEILING", status: "ENDED", on: day });
    expect(node(ceremony).properties["othersPresent"]).toHaveLength(2);
  });

  it("says for whom each one spoke: one for two bodies, of which one is not his own", () => {
    expect(from("ON_BEHALF_OF", speech("wang-guicong"))).toEqual([company]);
    expect(from("ON_BEHALF_OF", speech("zhang-yalin"))).toEqual([
      "organisation:shanxi-federation-of-trade-unions",
      "organisation:shanxi-construction-trade-union",
    ]);
    expect(from("ON_BEHALF_OF", speech("wang-runxiu"))).toEqual([alliance]);
    expect(from("HOLDS_POST", person("zhang-yalin-shanxi"))).toEqual(["organisation:shanxi-federation-of-trade-unions"]);
    expect(
      facts("IN", { to: ceremony })
        .filter((part) => [speech("wang-guicong"), speech("zhang-yalin"), speech("wang-runxiu")].includes(part.from))
        .map(placesOf),
    ).toEqual([["p4s1"], ["p5s1?"], ["p6s1"]]);
    for (const { properties } of partsIn(ceremony, "SPOKE")) {
      expect(properties["remarkEn"]).not.toBeNull();
      expect(properties["remarkZh"]).not.toBeNull();
    }
  });

  it("only implies who unveiled and who visited: leaders, of whom it calls four so", () => {
    expect([whoIn(ceremony, "UNVEILED"), whoIn(visit, "ATTENDED")]).toEqual([leaders, leaders]);
    for (const { id, implied } of [...partsIn(ceremony, "UNVEILED"), ...partsIn(visit)]) {
      expect(implied).toBe(true);
      for (const fact of [...facts("TOOK_PART", { to: id }), ...facts("IN", { from: id })])
        expect(placesOf(fact)).toEqual([id.includes("-visit-") ? "p8s1?" : "p7s1?"]);
    }
  });

  it("has fourteen posts, each as seen on the day; one is a grade and no office", () => {
    const posts = facts("HOLDS_POST").filter(({ statedIn }) => statedIn.some((place) => place.startsWith(`${report}#`)));
    expect(posts).toHaveLength(14);
    for (const { properties } of posts) expect(properties["seenOn"]).toEqual([day]);
    expect(posts.filter(({ properties }) => properties["rank"] === true).map((post) => post.from)).toEqual([person("zhang-yalin-shanxi")]);
    expect(posts.filter(({ properties }) => properties["unit"] !== null).map((post) => [post.from, post.properties["unit"]])).toEqual([
      [person("duan-jiansheng-taiyuan"), "Party Leadership Group"],
      [person("wang-feng-taiyuan-housing"), "Construction Management Section"],
      [person("nan-xiaolan-taiyuan"), "Economic and Technical Department"],
      [ofCompany("li-ruiqi"), "Party Committee"],
      [ofCompany("li-ruiqi"), "Discipline Inspection Commission"],
      [ofCompany("li-ruiqi"), "Trade Union"],
    ]);
    expect(from("HOLDS_POST", ofCompany("wang-runxiu"))).toEqual([]);
  });

  it("counts more than a hundred at the ceremony", () => {
    const [figure, ...more] = from("REPORTED", ceremony);
    expect(more).toEqual([]);
    expect(node(figure!).properties).toMatchObject({ measure: "ATTENDEES", value: 100, bound: "MORE_THAN", asOf: day });
  });

  it("tells what runs from what is planned", () => {
    expect(from("RUNS", company).map((id) => [node(id).properties["kind"], node(id).properties["status"]])).toEqual([
      ["BASE", "RUNNING"],
      ["TRAINING_CLASS", "RUNNING"],
      ["ACADEMY", "PLANNED"],
    ]);
  });

  it("guesses no Chinese name, and calls nobody a model worker", () => {
    const people = statedBy(report, "Person").map(node);
    expect(people).toHaveLength(11);
    for (const { id, properties } of people) {
      expect(properties).toMatchObject({ nameZh: null, pinyin: String(properties["nameEn"]).toLowerCase() });
      expect([...from("RECEIVED", id), ...from("MEMBER_OF", id)]).toEqual([]);
    }
  });
});
