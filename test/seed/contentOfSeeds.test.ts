import { describe, expect, it } from "vitest";
import { contentHash } from "../../src/seed/contentHash.js";
import { readSeeds } from "../../src/seed/readSeeds.js";
import { folderWith, realFolder } from "./support/seedFolder.js";
import { sound, withFact } from "./support/soundSeed.js";

const contentOf = (yaml: string) => readSeeds(folderWith({ "a.yaml": yaml })).content;
const nodeOf = (node: string) => contentOf(sound.replace("nodes:\n", `nodes:\n  - ${node}\n`)).nodes.find(({ id }) => id.endsWith(":made"));

describe("a node", () => {
  it("has every property of its noun, null or an empty list where absent", () => {
    expect(nodeOf("{id: studio:made, nameEn: Made, at: [p1]}")).toEqual({
      noun: "Studio",
      id: "studio:made",
      implied: false,
      properties: { nameZh: null, nameEn: "Made", aliases: [], kind: null, mode: null, foundedOn: null },
    });
  });

  it("has values as the vocabulary types them", () => {
    expect(nodeOf("{id: discipline-group:made, order: 4, at: [p1]}")?.properties["order"]).toBe(4);
    expect(nodeOf("{id: figure:made, measure: PATENTS, value: 4.5, at: [p1]}")?.properties["value"]).toBe(4.5);
    expect(nodeOf("{id: conferral:made, on: 2020, year: 2019, at: [p1]}")?.properties).toEqual({ on: "2020", year: 2019, revokedOn: null });
    expect(nodeOf("{id: programme:made, forms: [ONE_TO_ONE, ONE_TO_MANY], at: [p1]}")?.properties["forms"]).toEqual([
      "ONE_TO_ONE",
      "ONE_TO_MANY",
    ]);
    expect(nodeOf("{id: studio:made, aliases: Another, at: [p1]}")?.properties["aliases"]).toEqual(["Another"]);
  });

  it("is implied when every statement of it is", () => {
    expect(nodeOf("{id: studio:made, nameEn: Made, at: [p1?, p2?]}")?.implied).toBe(true);
    expect(nodeOf("{id: studio:made, nameEn: Made, at: [p1?, p2]}")?.implied).toBe(false);
  });

  it("needs no property where its noun has no name and requires none", () => {
    expect(nodeOf("{id: conferral:made, at: [p1]}")?.properties).toEqual({ on: null, year: null, revokedOn: null });
  });

  it("of a person has its pinyin derived", () => {
    expect(nodeOf("{id: person:made, nameEn: Li Shufeng, at: [p1]}")?.properties["pinyin"]).toBe("li shufeng");
  });
});

describe("a statement", () => {
  it("is a STATED_IN told apart by its locator", () => {
    const node =
      "{id: studio:made, nameEn: Made, stated: [{at: p1s1?, fields: [nameEn], values: {foundedOn: 2020}, saysEn: Hello., saysZh: 你好。}]}";
    expect(contentOf(sound.replace("nodes:\n", `nodes:\n  - ${node}\n`)).facts.find(({ from }) => from === "studio:made")).toEqual({
      type: "STATED_IN",
      from: "studio:made",
      to: "source:ours",
      discriminator: "p1s1?",
      statedIn: ["source:ours#p1s1?"],
      properties: { locator: "p1s1?", fields: ["nameEn"], values: '{"foundedOn":"2020"}', saysZh: "你好。", saysEn: "Hello." },
    });
  });
});

describe("a fact", () => {
  it("has its own properties and its dates, null or an empty list where absent", () => {
    const { facts } = contentOf(
      withFact(
        "{HOLDS_POST: [person:ann-here, organisation:guild], as: chair, titleEn: chair, rank: false, seenOn: [XXXX-10-28], at: [p1, p2?]}",
      ),
    );
    expect(facts.at(-1)).toEqual({
      type: "HOLDS_POST",
      from: "person:ann-here",
      to: "organisation:guild",
      discriminator: "chair",
      statedIn: ["source:ours#p1", "source:ours#p2?"],
      properties: {
        titleZh: null,
        titleEn: "chair",
        unit: null,
        rank: false,
        partTime: null,
        since: null,
        until: null,
        seenOn: ["XXXX-10-28"],
      },
    });
  });
});

describe("the hash", () => {
  it("is the same however nodes, facts and keys are ordered", () => {
    const { content, hash } = readSeeds(realFolder);
    const turned = {
      nodes: [...content.nodes].reverse(),
      facts: [...content.facts]
        .reverse()
        .map((fact) => ({ ...fact, properties: Object.fromEntries(Object.entries(fact.properties).reverse()) })),
    };
    expect(contentHash(turned)).toBe(hash);
  });

  it("is another for another content", () => {
    const { content, hash } = readSeeds(realFolder);
    expect(contentHash({ ...content, facts: content.facts.slice(1) })).not.toBe(hash);
  });
});
