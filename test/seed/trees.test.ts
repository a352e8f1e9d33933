import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/seed/readSeeds.js";
import { folderWith, lineOf, seedErrorOf } from "./support/seedFolder.js";
import { sound } from "./support/soundSeed.js";

describe("a tree without an end is refused", () => {
  const cycles: readonly { readonly verb: string; readonly facts: readonly string[]; readonly more?: string }[] = [
    { verb: "WITHIN", facts: ["WITHIN: [region:here, region:there]", "WITHIN: [region:there, region:here]"] },
    { verb: "PART_OF", facts: ["ALLIANCE_PART_OF: [alliance:ring, alliance:ring]"] },
    { verb: "PART_OF", facts: ["EVENT_PART_OF: [event:day, event:day]"] },
    { verb: "PART_OF", facts: ["ORGANISATION_PART_OF: [organisation:guild, organisation:guild]"] },
    { verb: "SUBORDINATE_TO", facts: ["SUBORDINATE_TO: [organisation:guild, organisation:guild]"] },
    {
      verb: "BROADER",
      facts: [
        "DISCIPLINE_BROADER: [discipline:a, discipline:b]",
        "DISCIPLINE_BROADER: [discipline:b, discipline:c]",
        "DISCIPLINE_BROADER: [discipline:c, discipline:a]",
      ],
      more: ["a", "b", "c"].map((id) => `  - {id: discipline:${id}, nameEn: ${id}, at: [p1]}\n`).join(""),
    },
    { verb: "BROADER", facts: ["INDUSTRY_BROADER: [industry:a, industry:a]"], more: "  - {id: industry:a, nameEn: A, at: [p1]}\n" },
    {
      verb: "ABOVE",
      facts: ["ABOVE: [honour:a, honour:b]", "ABOVE: [honour:b, honour:a]"],
      more: "  - {id: honour:a, nameEn: A, at: [p1]}\n  - {id: honour:b, nameEn: B, at: [p1]}\n",
    },
  ];

  it.each(cycles)("$verb by $facts", ({ verb, facts, more = "" }) => {
    const yaml = `${sound}${more}at: [p1]\nfacts:\n${facts.map((fact) => `  - ${fact}\n`).join("")}`;
    const error = seedErrorOf(() => readSeeds(folderWith({ "broken.yaml": yaml })));
    expect(error.line).toBe(lineOf(yaml, facts.at(-1)!));
    expect(error.came).toContain("the cycle");
    expect(error.allowed).toBe(`${verb} without a cycle`);
  });
});
