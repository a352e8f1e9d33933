import { describe, expect, it } from "vitest";
import type { RelationshipType } from "../../src/vocabulary/index.js";
import { facts, node, statedBy } from "./support/realFacts.js";

const source = "source:jineng-studios-opinion";
const company = "enterprise:jineng-holding";
const union = "organisation:trade-union-of-jineng-holding";
const coalMineUnion = "organisation:shanxi-coal-mine-trade-union";
const cailiang = "studio:cailiang";
const liJianjun = "studio:li-jianjun";
const naming = "event:shanxi-energy-industry-studio-naming-by-2022-06-22";
const conference = "event:jineng-first-achievement-promotion-conference";
const studios = "programme:jineng-employee-innovation-studios";

const at = (...locators: string[]) => locators.map((locator) => `${source}#${locator}`);
const here = (noun: string) => statedBy(source, noun);
const placesOf = (type: RelationshipType, from: string, to: string) =>
  facts(type, { from, to })
    .flatMap(({ statedIn }) => statedIn)
    .filter((place) => place.startsWith(source));
const statesOf = (id: string) => facts("STATED_IN", { from: id, to: source }).map(({ properties }) => properties);
const reporters = (figure: string) => facts("REPORTED", { to: `figure:${figure}` }).map(({ from }) => from);

describe("document 001", () => {
  it("is a piece of opinion with a day, and no author", () => {
    expect(node(source).properties).toMatchObject({
      kind: "OPINION",
      publishedOn: "2022-06-22",
      language: "en",
      translated: true,
      authors: [],
      publisher: null,
    });
    expect(statesOf(source).find(({ fields }) => (fields as string[]).includes("translated"))?.["locator"]).toBe("p3s5?");
  });

  it("counts six titles of the energy industry, and names none of the six", () => {
    expect(node("figure:jineng-studios-named").properties).toMatchObject({ measure: "STUDIOS_NAMED", value: 6, bound: "EXACT" });
    expect(reporters("jineng-studios-named")).toEqual([company, naming]);
    expect(node(naming).properties).toMatchObject({ kind: "NAMING", status: "ENDED", on: "[..2022-06-22]" });
    expect(facts("ABOUT", { from: naming }).map(({ to }) => to)).toEqual(["honour:shanxi-energy-industry-employee-innovation-studio"]);
    expect(node("honour:shanxi-energy-industry-employee-innovation-studio").properties).toMatchObject({
      axis: "INDUSTRY",
      level: "PROVINCIAL",
    });
    expect(facts("OF", { to: "honour:shanxi-energy-industry-employee-innovation-studio" })).toEqual([]);
    expect(facts("CONFERRAL_PART_OF", { to: naming })).toEqual([]);
    expect(here("Studio")).toEqual([cailiang, liJianjun]);
  });

  it("gives one share two denominators, and no number to the province's studios", () => {
    expect(
      facts("OUT_OF", { from: "figure:jineng-studios-named" }).map(({ to, properties, statedIn }) => [to, properties["share"], statedIn]),
    ).toEqual([
      ["figure:shanxi-employee-innovation-studios", 21.4, at("p3s1")],
      ["figure:shanxi-coal-mine-trade-union-studios-named", 21.4, at("p3s12")],
    ]);
    expect(node("figure:shanxi-employee-innovation-studios").properties).toMatchObject({ measure: "STUDIOS", value: null, bound: null });
    expect(node("figure:shanxi-coal-mine-trade-union-studios-named").properties).toMatchObject({
      measure: "STUDIOS_NAMED",
      value: 28,
      bound: "EXACT",
    });
    expect(reporters("shanxi-employee-innovation-studios")).toEqual(["region:shanxi"]);
    expect(reporters("shanxi-coal-mine-trade-union-studios-named")).toEqual([coalMineUnion, naming]);
  });

  it("only implies who gave the energy industry's titles, and does not say who gave the national one", () => {
    expect(placesOf("ORGANISED", coalMineUnion, naming)).toEqual(at("p3s12?"));
    expect(placesOf("HONOUR_CONFERRED_BY", "honour:shanxi-energy-industry-employee-innovation-studio", coalMineUnion)).toEqual(
      at("p3s12?"),
    );
    const [received, ...more] = facts("RECEIVED", { from: cailiang });
    expect(more).toEqual([]);
    expect(facts("OF", { from: received!.to }).map(({ to }) => to)).toEqual([
      "honour:national-model-worker-and-craftsman-talent-innovation-studio",
    ]);
    expect(node(received!.to).properties).toMatchObject({ on: "[..2022-06-22]", year: null });
    expect(facts("CONFERRAL_CONFERRED_BY", { from: received!.to })).toEqual([]);
    expect(facts("CONFERRAL_PART_OF", { from: received!.to })).toEqual([]);
    expect(facts("RECEIVED", { from: liJianjun })).toEqual([]);
  });

  it("implies one lead by a studio's name, and makes no person of Cailiang and no model worker of anyone", () => {
    expect(here("Person")).toEqual(["person:li-jianjun-jineng"]);
    expect(facts("MEMBER_OF", { to: liJianjun }).map(({ from, properties, statedIn }) => [from, properties["role"], statedIn])).toEqual([
      ["person:li-jianjun-jineng", "LEAD", at("p3s26?")],
    ]);
    expect(statesOf("person:li-jianjun-jineng").map(({ locator }) => locator)).toEqual(["p3s26?"]);
    expect(facts("MEMBER_OF", { to: cailiang })).toEqual([]);
    for (const type of ["RECEIVED", "HOLDS_POST", "PERSON_PRACTISES"] as const)
      expect(facts(type, { from: "person:li-jianjun-jineng" })).toEqual([]);
    expect([cailiang, liJianjun].map((id) => node(id).properties["kind"])).toEqual([null, "EMPLOYEE"]);
  });

  it("states the studios' fields of work and only implies their host", () => {
    expect(placesOf("STUDIO_PRACTISES", cailiang, "discipline:working-face-dust-control")).toEqual(at("p3s25"));
    expect(placesOf("STUDIO_PRACTISES", liJianjun, "discipline:coal-preparation")).toEqual(at("p3s26"));
    expect(placesOf("HOSTED_BY", cailiang, company)).toEqual(at("p3s2?", "p3s25?"));
    expect(placesOf("HOSTED_BY", liJianjun, company)).toEqual(at("p3s26?"));
    expect([cailiang, liJianjun].flatMap((from) => facts("STUDIO_LOCATED_IN", { from }))).toEqual([]);
  });

  it("keeps problems tackled apart from solved, and achievements patented apart from patents", () => {
    expect(node("figure:cailiang-problems-tackled").properties).toMatchObject({
      measure: "PROBLEMS_TACKLED",
      value: 38,
      bound: "EXACT",
      period: "../2022-06-22",
    });
    expect(node("figure:cailiang-achievements-patented").properties).toMatchObject({
      measure: "ACHIEVEMENTS_PATENTED",
      value: 6,
      bound: "EXACT",
    });
    expect(node("figure:li-jianjun-problems-solved").properties).toMatchObject({ measure: "PROBLEMS_SOLVED", value: null, bound: null });
    expect(["cailiang-problems-tackled", "cailiang-achievements-patented", "li-jianjun-problems-solved"].map(reporters)).toEqual([
      [cailiang],
      [cailiang],
      [liJianjun],
    ]);
    expect([...here("Patent"), ...here("Achievement"), ...here("TechnicalProblem")]).toEqual([]);
  });

  it("shows 483 achievements at a conference, and no studio owns them", () => {
    expect(node("figure:jineng-achievements-shown").properties).toMatchObject({
      measure: "ACHIEVEMENTS_SHOWN",
      value: 483,
      bound: "EXACT",
    });
    expect(reporters("jineng-achievements-shown")).toEqual([conference]);
    expect(node(conference).properties).toMatchObject({ kind: "CONFERENCE", status: "ENDED", on: "[..2022-06-22]" });
    expect(placesOf("ORGANISED", company, conference)).toEqual(at("p3s27?"));
  });

  it("implies the company's place and branch, and places the union inside it", () => {
    expect(placesOf("ENTERPRISE_LOCATED_IN", company, "region:datong")).toEqual(at("p3s5?", "p3s20?"));
    expect(facts("ENTERPRISE_IN_INDUSTRY", { from: company }).map(({ to, statedIn }) => [to, statedIn])).toEqual([
      ["industry:b06", at("p3s12?", "p3s25?", "p3s26?")],
    ]);
    expect(node(company).properties).toMatchObject({ nameZh: null, ownership: "state-owned" });
    expect(node(union).properties).toMatchObject({ kind: "ENTERPRISE_UNION", level: "ENTERPRISE", axis: null });
    expect(placesOf("ORGANISATION_PART_OF", union, company)).toEqual(at("p3s3"));
    expect(facts("SUBORDINATE_TO", { from: union })).toEqual([]);
  });

  it("has two programmes that exist; the rest is wished for, and nobody is stated to run it", () => {
    const byStatus = (status: string) => here("Programme").filter((id) => node(id).properties["status"] === status);
    expect(byStatus("RUNNING")).toEqual([studios, "programme:jineng-five-small-competition"]);
    expect(byStatus("PROPOSED").map((id) => node(id).properties["kind"])).toEqual([
      "TALENT_SCHEME",
      "CULTURE",
      "CULTURE",
      "TALENT_SCHEME",
      "MENTORING",
      "SCHEME",
    ]);
    expect(node("programme:jineng-studios-teacher-plus-i").properties["forms"]).toEqual(["ONE_TO_ONE", "ONE_TO_MANY"]);
    for (const to of byStatus("PROPOSED")) {
      const places = facts("RUNS", { to }).flatMap(({ statedIn }) => statedIn);
      expect(places.length, to).toBeGreaterThan(0);
      expect(
        places.filter((place) => !place.endsWith("?")),
        to,
      ).toEqual([]);
    }
    const served = byStatus("RUNNING")
      .flatMap((from) => facts("PROGRAMME_SERVES", { from }))
      .flatMap(({ statedIn }) => statedIn);
    for (const wish of ["p3s24", "p3s32"]) expect(served.filter((place) => place.includes(wish))).toEqual([]);
  });

  it("lets the studios together, and no single one, lead in the aspects", () => {
    const stated = facts("PROGRAMME_SERVES", { from: studios }).filter(({ statedIn }) => statedIn.includes(at("p3s9")[0]!));
    expect(stated.map(({ to }) => to)).toEqual(
      ["problem-solving", "talent-cultivation", "passing-on-skills", "emergency-repair", "theoretical-research", "demonstration"].map(
        (aspect) => `aspect:${aspect}`,
      ),
    );
    for (const studio of [cailiang, liJianjun])
      expect(facts("STUDIO_SERVES", { from: studio }).map(({ to }) => to)).toEqual(["aspect:problem-solving"]);
  });
});
