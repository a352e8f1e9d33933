import { describe, expect, it } from "vitest";
import type { RelationshipType } from "../../src/vocabulary/index.js";
import { documentOf, onlyImplied } from "./support/document.js";

const { facts, node, nodes, partsIn, whoIn } = documentOf("source:luan-jun-unveiling");
const studio = "studio:luan-jun";
const company = "enterprise:huaneng-jinan-huangtai-power-generation";
const federation = "organisation:jinan-federation-of-trade-unions";
const luanJun = "person:luan-jun-huangtai";
const unveiling = "event:luan-jun-unveiling";
const college = "programme:luan-jun-unveiling-craftsmanship-college";

const figures = facts("REPORTED", { from: studio }).map(({ to }) => node(to));
const postsOf = (person: string) => facts("HOLDS_POST", { from: person });

describe("document 002", () => {
  it("is a report of 23 May 2024, whose writers and editor are no persons of the graph", () => {
    expect(node("source:luan-jun-unveiling").properties).toMatchObject({
      kind: "REPORT",
      publisher: "China Industrial Network",
      authors: ["Dukai", "Gehongpu"],
      editors: ["Lin Kaiyi"],
      publishedOn: "2024-05-23",
    });
    expect(nodes.filter(({ noun }) => noun === "Person").map(({ id }) => id)).toEqual(["person:lv-canhua-jinan", luanJun]);
  });

  it("takes the year of the unveiling from the dateline", () => {
    expect(node(unveiling).properties).toMatchObject({ kind: "UNVEILING", status: "ENDED", on: "2024-05-20" });
    const days = facts("STATED_IN", { from: unveiling }).filter(({ properties }) => (properties["fields"] as string[]).includes("on"));
    expect(days.map(({ properties }) => properties["locator"])).toEqual(["p5s1", "p4s1?", "p7s1"]);
  });

  it("has the federation unveil, led by one of its officers, and does not say who conferred the title, or when", () => {
    expect(whoIn(unveiling, "LED")).toEqual(["person:lv-canhua-jinan"]);
    expect(whoIn(unveiling, "UNVEILED")).toEqual(["person:lv-canhua-jinan", federation]);
    expect(partsIn(unveiling, "UNVEILED").map(({ implied }) => implied)).toEqual([true, false]);
    expect(facts("ORGANISED", { to: unveiling }).map(({ from }) => from)).toEqual([federation]);
    const [received, ...more] = facts("RECEIVED", { from: studio });
    expect(more).toEqual([]);
    expect(node(received!.to).properties).toEqual({ on: null, year: null, revokedOn: null });
    expect(facts("OF", { from: received!.to }).map(({ to }) => to)).toEqual([
      "honour:shandong-model-worker-and-craftsman-talent-innovation-studio",
    ]);
    expect(facts("CONFERRAL_CONFERRED_BY")).toEqual([]);
    expect(facts("HONOUR_CONFERRED_BY")).toEqual([]);
  });

  it("states nobody to be a model worker", () => {
    expect(node(studio).properties["kind"]).toBeNull();
    expect(facts("RECEIVED").map(({ from }) => from)).toEqual([studio]);
  });

  it("implies lead, host, place, industry and field of work, and names no steam", () => {
    const implied: [RelationshipType, string, string][] = [
      ["MEMBER_OF", luanJun, studio],
      ["HOSTED_BY", studio, company],
      ["STUDIO_PRACTISES", studio, "discipline:turbine"],
      ["PERSON_PRACTISES", luanJun, "discipline:turbine"],
      ["STUDIO_LOCATED_IN", studio, "region:jinan"],
      ["ENTERPRISE_LOCATED_IN", company, "region:jinan"],
      ["ENTERPRISE_IN_INDUSTRY", company, "industry:d441"],
    ];
    for (const [type, from, to] of implied) {
      const [fact, ...more] = facts(type, { from });
      expect(more).toEqual([]);
      expect(fact?.to).toBe(to);
      expect(onlyImplied(fact!), `${type} is only implied`).toBe(true);
    }
    expect(facts("MEMBER_OF").map(({ properties }) => properties["role"])).toEqual(["LEAD"]);
    expect(JSON.stringify(nodes)).not.toMatch(/steam/i);
    expect(facts("SUBSIDIARY_OF")).toEqual([]);
  });

  it("gives Luan Jun a part-time office in the federation, and one in the company's team", () => {
    expect(postsOf(luanJun)).toMatchObject([
      { to: federation, properties: { titleEn: "vice chairman", partTime: true, rank: null, seenOn: ["2024-05-20"] } },
      { to: company, properties: { titleEn: "deputy director", unit: "turbine maintenance team", partTime: null } },
    ]);
  });

  it("keeps the grade apart from the two offices", () => {
    expect(postsOf("person:lv-canhua-jinan").map(({ to, discriminator, properties }) => [to, discriminator, properties["rank"]])).toEqual([
      [federation, "secretary-party-leadership-group", null],
      [federation, "executive-vice-chairman", null],
      [federation, "first-level-inspector", true],
    ]);
  });

  it("has a visit with a briefing and a discussion, whose other people stay unnamed", () => {
    expect(facts("EVENT_PART_OF", { to: unveiling }).map(({ from }) => from)).toEqual([`${unveiling}-visit`, `${unveiling}-discussion`]);
    expect(whoIn(`${unveiling}-visit`, "LED")).toEqual([federation]);
    expect(whoIn(`${unveiling}-visit`, "BRIEFED")).toEqual([luanJun]);
    expect(whoIn(`${unveiling}-discussion`, "SPOKE")).toEqual([federation]);
    expect(node(`${unveiling}-discussion`).properties["othersPresent"]).toHaveLength(3);
    for (const { properties } of [...partsIn(`${unveiling}-visit`, "BRIEFED"), ...partsIn(`${unveiling}-discussion`, "SPOKE")]) {
      expect(properties["remarkEn"]).not.toBeNull();
      expect(properties["remarkZh"]).not.toBeNull();
    }
  });

  it("has the company's own union as part of the company, under no federation", () => {
    const [part] = facts("ORGANISATION_PART_OF", { to: company });
    expect(node(part!.from).properties).toMatchObject({ kind: "ENTERPRISE_UNION", level: "ENTERPRISE" });
    expect(facts("SUBORDINATE_TO")).toEqual([]);
  });

  it("runs the talent scheme, and only wishes for the college, which nobody runs", () => {
    expect(facts("RUNS").map(({ from, to }) => [from, to])).toEqual([[company, "programme:huangtai-talent-foundation-building"]]);
    expect(node("programme:huangtai-talent-foundation-building").properties).toMatchObject({ kind: "TALENT_SCHEME", status: "RUNNING" });
    expect(node(college).properties).toMatchObject({ kind: "ACADEMY", status: "PROPOSED" });
    for (const fact of [...facts("PROGRAMME_SERVES", { from: college }), ...facts("ABOUT", { to: college })])
      expect(onlyImplied(fact)).toBe(true);
  });

  it("does not count what the federation wishes as what the studio does", () => {
    const wished = ["aspect:passing-on-skills", "aspect:demonstration"];
    const [spoke] = partsIn(`${unveiling}-discussion`, "SPOKE");
    expect(facts("PARTICIPATION_CONSIDERED", { from: spoke!.id }).map(({ to }) => to)).toEqual(expect.arrayContaining(wished));
    expect(facts("STUDIO_SERVES", { from: studio }).filter(({ to }) => wished.includes(to))).toEqual([]);
  });

  it("reports its figures up to the day of the dateline, three kinds of patents as one", () => {
    expect(figures.map(({ properties: { measure, value, unit, level } }) => [measure, value, unit, level])).toEqual([
      ["MEMBERS", 25, "team members", null],
      ["COMPETITION_RESULTS", null, null, "NATIONAL"],
      ["COMPETITION_RESULTS", null, null, "PROVINCIAL"],
      ["COMPETITION_RESULTS", null, null, "MUNICIPAL"],
      ["ACHIEVEMENTS", 20, "innovation achievements", null],
      ["PATENTS", 120, "patents", null],
      ["BENEFIT", 4_300_000_000, "CNY", null],
    ]);
    for (const { properties } of figures)
      expect(properties).toMatchObject({ asOf: "2024-05-23", bound: properties["value"] === null ? null : "EXACT" });
    expect(node("figure:luan-jun-patents").properties["scope"]).toMatch(/international, invention and utility model .* together/);
    expect(nodes.filter(({ noun }) => noun === "Patent" || noun === "Achievement")).toEqual([]);
  });

  it("gives no Chinese name, and so guesses none", () => {
    for (const { properties } of nodes.filter(({ id }) => [studio, company, luanJun, "person:lv-canhua-jinan"].includes(id)))
      expect(properties["nameZh"]).toBeNull();
    expect(node("person:lv-canhua-jinan").properties["pinyin"]).toBe("lv canhua");
  });
});
