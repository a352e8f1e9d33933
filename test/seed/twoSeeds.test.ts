import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/seed/readSeeds.js";
import { folderWith, seedErrorOf } from "./support/seedFolder.js";
import { sound, source, withFact } from "./support/soundSeed.js";

it("one sound seed is read", () => {
  expect(readSeeds(folderWith({ "sound.yaml": sound })).content.nodes).toHaveLength(9);
});

describe("two seeds", () => {
  const other = (rest: string): string => source.replace("source:ours", "source:theirs") + rest;

  it("may state one node, and the one that declares it gives its properties", () => {
    const { content } = readSeeds(folderWith({ "a.yaml": sound, "b.yaml": other("nodes:\n  - {id: studio:one, at: [p1?]}\n") }));
    expect(content.nodes.filter(({ id }) => id === "studio:one")).toMatchObject([{ implied: false, properties: { nameEn: "One" } }]);
    expect(content.facts.filter(({ from }) => from === "studio:one").map(({ statedIn }) => statedIn)).toEqual([
      ["source:ours#p1"],
      ["source:theirs#p1?"],
    ]);
  });

  it("may not both give its properties", () => {
    const error = seedErrorOf(() =>
      readSeeds(folderWith({ "a.yaml": sound, "b.yaml": other("nodes:\n  - {id: studio:one, nameEn: Uno, at: [p1]}\n") })),
    );
    expect(error.message).toBe("cypher/seed/b.yaml:7: got properties of studio:one, which a.yaml declares; allowed is at or stated only.");
  });

  const member = "{MEMBER_OF: [person:ann-here, studio:one], role: LEAD, at: [p1]}";

  it("may state one fact, which then rests on both", () => {
    const { content } = readSeeds(
      folderWith({ "a.yaml": withFact(member), "b.yaml": other("facts:\n  - {MEMBER_OF: [person:ann-here, studio:one], at: [p2?]}\n") }),
    );
    expect(content.facts.filter(({ type }) => type === "MEMBER_OF")).toMatchObject([
      { statedIn: ["source:ours#p1", "source:theirs#p2?"], properties: { role: "LEAD" } },
    ]);
  });

  it("may not both give the fact properties", () => {
    const error = seedErrorOf(() => readSeeds(folderWith({ "a.yaml": withFact(member), "b.yaml": other(`facts:\n  - ${member}\n`) })));
    expect(error.message).toMatch(/^cypher\/seed\/b\.yaml:7: got properties of a fact that a\.yaml has/);
  });

  it("may not have one source", () => {
    const error = seedErrorOf(() => readSeeds(folderWith({ "a.yaml": sound, "b.yaml": source })));
    expect(error.message).toMatch(/^cypher\/seed\/b\.yaml:2: got properties of source:ours/);
  });
});
