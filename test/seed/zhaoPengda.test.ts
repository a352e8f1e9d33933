import { describe, expect, it } from "vitest";
import { facts, from, node, placesOf, statedBy, to } from "./support/realFacts.js";

const report = "source:zhao-pengda-naming";
const studio = "studio:zhao-pengda";
const company = "enterprise:host-of-zhao-pengda-studio";
const union = "organisation:trade-union-of-host-of-zhao-pengda-studio";
const federation = "organisation:jinzhou-federation-of-trade-unions";
const naming = "event:jinzhou-studio-naming-2021";
const conferral = "conferral:zhao-pengda-jinzhou-2021";

const kindAndStatus = (id: string) => [node(id).properties["kind"], node(id).properties["status"]];

describe("document 004", () => {
  it("has neither a byline nor a day of publication", () => {
    expect(node(report).properties).toMatchObject({ kind: "REPORT", authors: [], publishedOn: null, translated: null });
  });

  it("names the studio, and not the company, its industry or its place", () => {
    expect(node(studio).properties).toMatchObject({ kind: "MODEL_WORKER", nameZh: null, mode: null, foundedOn: null });
    expect(from("HOSTED_BY", studio)).toEqual([company]);
    expect(node(company).properties).toMatchObject({ nameZh: null, nameEn: null });
    expect(node(company).properties["describedEn"]).not.toBeNull();
    expect(from("ENTERPRISE_IN_INDUSTRY", company)).toEqual([]);
    for (const fact of [...facts("STUDIO_LOCATED_IN", { from: studio }), ...facts("ENTERPRISE_LOCATED_IN", { from: company })]) {
      expect([fact.to, placesOf(fact)]).toEqual(["region:jinzhou", ["p2s1?"]]);
    }
  });

  it("only implies the lead, by the studio's name, and states nobody to be a model worker", () => {
    expect(statedBy(report, "Person")).toEqual(["person:zhao-pengda-jinzhou"]);
    expect(node("person:zhao-pengda-jinzhou")).toMatchObject({ implied: true, properties: { nameZh: null, pinyin: "zhao pengda" } });
    const [lead, ...more] = facts("MEMBER_OF", { to: studio });
    expect(more).toEqual([]);
    expect(lead).toMatchObject({ from: "person:zhao-pengda-jinzhou", properties: { role: "LEAD", seenOn: ["XXXX-12-07"] } });
    expect(placesOf(lead)).toEqual(["p2s1?"]);
    expect([...from("RECEIVED", "person:zhao-pengda-jinzhou"), ...from("HOLDS_POST", "person:zhao-pengda-jinzhou")]).toEqual([]);
  });

  it("has a decision for 2021, on a day without a year", () => {
    expect(node(naming).properties).toMatchObject({ kind: "NAMING", level: "MUNICIPAL", status: "ENDED", on: "XXXX-12-07" });
    expect(node(conferral).properties).toMatchObject({ year: 2021, on: "XXXX-12-07" });
    expect(from("RECEIVED", studio)).toEqual([conferral]);
    expect(from("OF", conferral)).toEqual(["honour:jinzhou-model-worker-and-employee-innovation-studio"]);
    expect(from("CONFERRAL_PART_OF", conferral)).toEqual([naming]);
    expect([to("ORGANISED", naming), from("CONFERRAL_CONFERRED_BY", conferral)]).toEqual([[federation], [federation]]);
    expect(from("ABOUT", naming)).toEqual(["honour:jinzhou-model-worker-and-employee-innovation-studio", studio]);
  });

  it("gives the notice's assessment and pairing to the federation, by implication, and pairs no studio", () => {
    expect(node("event:jinzhou-named-studios-assessment").properties).toMatchObject({ kind: "ASSESSMENT", on: null });
    expect(placesOf(facts("ORGANISED", { from: federation, to: "event:jinzhou-named-studios-assessment" })[0])).toEqual(["p2s1?"]);
    expect(kindAndStatus("programme:jinzhou-named-studios-pairing")).toEqual(["PAIRING", "RUNNING"]);
    expect(from("RUNS", federation)).toEqual(["programme:jinzhou-named-studios-pairing"]);
    expect([...from("PAIRED_WITH", studio), ...to("PAIRED_WITH", studio)]).toEqual([]);
  });

  it("expects the listing by the last day of a year that it does not name", () => {
    const listing = "event:zhao-pengda-studio-listing";
    expect(node(listing).properties).toMatchObject({ status: "PLANNED", on: "XXXX-12-31" });
    expect(from("ABOUT", listing)).toEqual([studio]);
  });

  it("counts proposals and competition results for the company, and nothing for the studio", () => {
    expect(from("REPORTED", studio)).toEqual([]);
    expect([...from("PRODUCED", studio), ...statedBy(report, "Achievement")]).toEqual([]);
    expect(
      from("REPORTED", company)
        .map((id) => node(id).properties)
        .map(({ measure, value, bound, level, period }) => [measure, value, bound, level, period]),
    ).toEqual([
      ["PROPOSALS", 22, "EXACT", null, "XXXX-08/XXXX-10"],
      ["PROPOSALS_APPLIED", 22, "EXACT", null, "XXXX-08/XXXX-10"],
      ["COMPETITION_RESULTS", null, null, "NATIONAL", null],
      ["COMPETITION_RESULTS", null, null, "PROVINCIAL", null],
      ["COMPETITION_RESULTS", null, null, "MUNICIPAL", null],
    ]);
  });

  it("says that all of the proposals were applied", () => {
    expect(facts("OUT_OF", { from: "figure:host-of-zhao-pengda-studio-proposals-applied" })).toMatchObject([
      { to: "figure:host-of-zhao-pengda-studio-proposals", properties: { share: 100 } },
    ]);
  });

  it("tells what runs from what is planned", () => {
    expect(from("RUNS", union).map(kindAndStatus)).toEqual([["STUDIO_BUILDING", "RUNNING"]]);
    expect(from("RUNS", company).map(kindAndStatus)).toEqual([
      ["STUDIO_BUILDING", "RUNNING"],
      ["TALENT_SCHEME", "RUNNING"],
      ["COMPETITION", "RUNNING"],
      ["SCHEME", "PLANNED"],
    ]);
    expect(from("ORGANISATION_PART_OF", union)).toEqual([company]);
  });
});
