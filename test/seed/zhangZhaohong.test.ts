import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/seed/readSeeds.js";
import type { RelationshipType } from "../../src/vocabulary/index.js";
import { realFolder } from "./support/seedFolder.js";

const { content, sources } = readSeeds(realFolder);
const report = "source:zhang-zhaohong-assessment";
const studio = "studio:zhang-zhaohong";
const assessment = "event:zhang-zhaohong-assessment";

const facts = (type: RelationshipType, end: { from?: string; to?: string } = {}) =>
  content.facts.filter(
    (fact) => fact.type === type && (end.from === undefined || fact.from === end.from) && (end.to === undefined || fact.to === end.to),
  );
const node = (id: string) => {
  const found = content.nodes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const here = (place: string) => place.startsWith(`${report}#`);
const partsIn = (event: string, role: string) =>
  facts("IN", { to: event })
    .map(({ from }) => node(from))
    .filter(({ properties }) => properties["role"] === role);
const whoIn = (event: string, role: string) => partsIn(event, role).map(({ id }) => facts("TOOK_PART", { to: id })[0]?.from);

describe("document 003", () => {
  it("is a report by its byline, whose writer is no person of the graph", () => {
    expect(node("source:zhang-zhaohong-assessment").properties).toMatchObject({
      kind: "REPORT",
      authors: ["Zhang Lei"],
      publishedOn: null,
      translated: null,
    });
    expect(content.nodes.filter(({ noun, properties }) => noun === "Person" && properties["nameEn"] === "Zhang Lei")).toEqual([]);
  });

  it("has four groups, each with its discipline", () => {
    const groups = facts("HAS_GROUP", { from: studio });
    expect(groups.map(({ to }) => [node(to).properties["order"], facts("COVERS", { from: to }).map((covers) => covers.to)])).toEqual([
      [1, ["discipline:rotating-equipment"]],
      [2, ["discipline:static-equipment"]],
      [3, ["discipline:electrical"]],
      [4, ["discipline:instrument"]],
    ]);
    expect(node("figure:zhang-zhaohong-discipline-groups").properties["value"]).toBe(groups.length);
  });

  it("has three assessors, and the one who presided over the briefing is none of them", () => {
    const assessors = ["person:li-shufeng-hebei", "person:ma-xianghao-grade-iii-researcher", "person:chen-bingfeng-guangxi"];
    expect(whoIn(assessment, "ASSESSED")).toEqual(assessors);
    expect(whoIn(`${assessment}-briefing`, "PRESIDED")).toEqual(["person:sun-qin-fujian"]);
    for (const { id, properties } of partsIn(assessment, "ASSESSED")) {
      expect(facts("ON_BEHALF_OF", { from: id }).map(({ to }) => to)).toContain("organisation:acftu");
      expect(properties["remarkEn"]).not.toBeNull();
      expect(properties["remarkZh"]).not.toBeNull();
    }
  });

  it("gives the three aspects to one assessor, whose body is implied", () => {
    const [ma] = facts("TOOK_PART", { from: "person:ma-xianghao-grade-iii-researcher" });
    expect(facts("PARTICIPATION_CONSIDERED", { from: ma!.to }).map(({ to }) => to)).toEqual([
      "aspect:site-use",
      "aspect:transformation-of-results",
      "aspect:procedures-and-regulations",
    ]);
    expect(facts("EVENT_CONSIDERED").map(({ to }) => to)).toEqual([
      "aspect:site-use",
      "aspect:transformation-of-results",
      "aspect:procedures-and-regulations",
    ]);
    expect(facts("EVENT_CONSIDERED").flatMap(({ statedIn }) => statedIn)).toEqual(Array(3).fill("source:zhang-zhaohong-assessment#p8s1?"));
    expect(facts("HOLDS_POST", { from: "person:ma-xianghao-grade-iii-researcher" }).flatMap(({ statedIn }) => statedIn)).toEqual([
      "source:zhang-zhaohong-assessment#p2s2?",
    ]);
  });

  it("leads the cluster, and not the alliance", () => {
    const [member, ...more] = facts("STUDIO_MEMBER_OF", { from: studio });
    expect(more).toEqual([]);
    expect(member).toMatchObject({ properties: { role: "LEADING_UNIT", since: "2020" } });
    expect(node(member!.to).properties["kind"]).toBe("CLUSTER");
    expect(facts("ALLIANCE_PART_OF", { from: member!.to }).map(({ to }) => to)).toEqual(["alliance:southwest-fujian-model-worker"]);
  });

  it("does not know the year of the assessment, who gave the title, or the company's name", () => {
    expect(node(assessment).properties["on"]).toBe("XXXX-10-28");
    expect(facts("CONFERRAL_CONFERRED_BY", { from: "conferral:zhang-zhaohong-national-2020" })).toEqual([]);
    expect(node("enterprise:host-of-zhang-zhaohong-studio").properties).toMatchObject({ nameZh: null, nameEn: null });
  });

  it("claims a rate without a number", () => {
    expect(node("figure:zhang-zhaohong-transformation-rate").properties).toMatchObject({
      measure: "TRANSFORMATION_RATE",
      value: null,
      bound: null,
    });
  });

  it("keeps grades apart from offices", () => {
    expect(
      facts("HOLDS_POST")
        .filter(({ properties, statedIn }) => properties["rank"] === true && statedIn.some(here))
        .map(({ discriminator }) => discriminator),
    ).toEqual(["grade-ii-inspector", "grade-iii-researcher"]);
  });

  it("guesses no Chinese name of a person", () => {
    const people = content.nodes.filter(({ noun, id }) => noun === "Person" && facts("STATED_IN", { from: id, to: report }).length > 0);
    expect(people).toHaveLength(10);
    for (const { properties } of people)
      expect(properties).toMatchObject({ nameZh: null, pinyin: String(properties["nameEn"]).toLowerCase() });
  });

  it("rests no fact of the document's own world on reference data alone", () => {
    const reference = new Set(sources.filter(({ file }) => file === null).map(({ id }) => id));
    const builtIn: readonly RelationshipType[] = [
      "STATED_IN",
      "WITHIN",
      "SUBORDINATE_TO",
      "DISCIPLINE_BROADER",
      "INDUSTRY_BROADER",
      "HONOUR_CONFERRED_BY",
      "ABOVE",
      "ORGANISATION_LOCATED_IN",
      "ORGANISATION_IN_INDUSTRY",
      "HONOUR_IN_INDUSTRY",
    ];
    expect(
      content.facts.filter(
        ({ type, statedIn }) => !builtIn.includes(type) && statedIn.every((place) => reference.has(place.slice(0, place.indexOf("#")))),
      ),
    ).toEqual([]);
  });
});
