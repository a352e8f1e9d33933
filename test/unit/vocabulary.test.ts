import { describe, expect, it } from "vitest";
import { nouns, relationships, treeVerbs, type Noun, type Relationship } from "../../src/vocabulary/index.js";
import { vocabularyMistakes } from "../../src/vocabulary/mistakes.js";

function changed<T extends object>(all: Readonly<Record<string, T>>, changes: Readonly<Record<string, Partial<T>>>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([name, entry]) => [name, { ...entry, ...changes[name] }]));
}
const mistakesWith = (types: Readonly<Record<string, Partial<Relationship>>>, ofNouns: Readonly<Record<string, Partial<Noun>>> = {}) =>
  vocabularyMistakes(changed<Noun>(nouns, ofNouns), changed<Relationship>(relationships, types));

const ends = { en: "{from} joins {to}", zh: "{from}加入{to}" };

describe("The vocabulary", () => {
  it("says nothing that cannot be so", () => {
    expect(vocabularyMistakes(nouns, relationships)).toEqual([]);
  });

  it("makes trees and ladders of what leads from one node to the next", () => {
    expect([...treeVerbs].sort()).toEqual(["ABOVE", "BROADER", "PART_OF", "SUBORDINATE_TO", "WITHIN"]);
  });
});

describe("A mistake in the vocabulary names the line and what to write", () => {
  it.each<[what: string, types: Record<string, Partial<Relationship>>, mistake: string]>([
    [
      "a sentence that forgets an end",
      { MENTORS: { phrase: { en: "{from} teaches", zh: "{from}是{to}的师傅" } } },
      "MENTORS.phrase.en: {to} is missing; write where the name of that end stands",
    ],
    [
      "a sentence that names what nothing carries",
      { CREATED: { phrase: { ...ends, variants: [{ en: "{from} made {to} as {post}", zh: "{from}与{to}" }] } } },
      "CREATED.phrase.variants[0].en: {post} stands for nothing; write {from} or {to}",
    ],
    [
      "a sentence without a variant that names what the relationship may lack",
      { HOLDS_POST: { phrase: { en: "{from} is {title} at {to}", zh: "{from}在{to}" } } },
      "HOLDS_POST.phrase.en: {title} stands for nothing; write {from} or {to}",
    ],
    [
      "a variant for a role that it cannot have",
      { MEMBER_OF: { phrase: { ...ends, variants: [{ ...ends, when: { role: "CHAIR" } }] } } },
      'MEMBER_OF.phrase.variants[0].when: role is never "CHAIR"; name a property of it and one of its values',
    ],
    [
      "an owner without a sentence for one of its goals",
      { TOOK_PART: { connects: { how: "through", passage: "to", other: "owner", withGoal: {} } } },
      'TOOK_PART.connects.withGoal: IN is missing; write IN: { en: "{from} ... {to}", zh: "{from}……{to}" }',
    ],
    [
      "a sentence for what an owner never meets",
      { HAS_GROUP: { connects: { how: "through", passage: "to", other: "owner", withGoal: { COVERS: ends, OF: ends } } } },
      "HAS_GROUP.connects.withGoal: OF meets it in no passage; remove that line",
    ],
    [
      "a sentence of two relationships that names one end twice",
      {
        HAS_GROUP: {
          connects: { how: "through", passage: "to", other: "owner", withGoal: { COVERS: { ...ends, en: "{from} has {from}" } } },
        },
      },
      "HAS_GROUP.connects.withGoal.COVERS.en: a sentence names {from} and {to}, each once, and nothing else",
    ],
    [
      "half a step at the wrong end",
      { IN: { connects: { how: "through", passage: "to", other: "goal" } } },
      'IN.connects.passage: Event is none; write connects: "passage" in the entry of Event',
    ],
    [
      "a step to what paths do not look at",
      { REPORTED: { connects: "direct" } },
      'REPORTED.connects: "direct" leads no path to Figure, which connects "never"; write how: "through", or "never"',
    ],
  ])("%s", (_, types, mistake) => {
    expect(mistakesWith(types)).toContain(mistake);
  });

  it("a tree along what joins two nouns, and a name dated by what is no date", () => {
    expect(mistakesWith({}, { Region: { tree: "STUDIO_LOCATED_IN" }, Event: { unnamed: { ...ends, of: "level" } } })).toEqual([
      'Event.unnamed.of: "level" is no date of it; name one of its properties made by date(...)',
      "Region.tree: STUDIO_LOCATED_IN leads from no Region to another; name a relationship that does",
    ]);
  });
});
