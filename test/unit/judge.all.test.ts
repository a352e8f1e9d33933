import { describe, expect, it } from "vitest";
import { baselines } from "../bench/collaborators/baselines.js";
import { gini, judge } from "../bench/collaborators/judge.js";
import { Making } from "../bench/collaborators/make.js";
import { makeWorld, type World } from "../bench/collaborators/world.js";

/** Twelve studios, each of an enterprise of its own; the first will work with the third and the fifth, and shares a discipline with the third. */
function small(): World {
  const making = new Making();
  for (let index = 0; index < 12; index++) {
    making.node(`studio:${index}`);
    making.node(`enterprise:${index}`);
    making.fact("HOSTED_BY", `studio:${index}`, `enterprise:${index}`);
  }
  making.node("discipline:a");
  for (const studio of ["studio:0", "studio:2"]) making.fact("STUDIO_PRACTISES", studio, "discipline:a");
  making.fact("PAIRED_WITH", "studio:0", "studio:1");
  return {
    name: "complementary",
    seed: 1,
    content: making.content,
    later: [
      ["studio:0", "studio:2"],
      ["studio:0", "studio:4"],
    ],
  };
}

describe("a judgement", () => {
  it("is of the first ten, of the rank of the first hit, and of hits across disciplines", async () => {
    // Nobody is recommended a known partner: eleven less one are left for the first.
    const asked: string[][] = [];
    const judged = await judge(
      small(),
      (_, candidates) => (asked.push([...candidates]), ["studio:9", ...candidates.filter((id) => id !== "studio:9")]),
    );
    expect(asked[0]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((index) => `studio:${index}`));
    expect(judged.seekers).toBe(3);
    // Two of ten for the first, one of ten for each of the others.
    expect(judged.precisionAt10).toBeCloseTo(4 / 30);
    expect(judged.meanReciprocalRank).toBeCloseTo((1 / 2 + 1 / 2 + 1 / 2) / 3);
    expect(judged.crossDiscipline).toBeCloseTo(2 / 4);
  });

  it("tells an even exposure from one that falls on a few", () => {
    expect(gini([3, 3, 3, 3])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 12])).toBeCloseTo(0.75);
    expect(gini([0, 0, 0])).toBe(0);
  });
});

describe("a baseline", () => {
  it("is as good as chance where nothing is to be learnt, and better where alike meet", async () => {
    const precision = async (name: "homophilous" | "shuffled") => {
      const world = makeWorld(name, 1);
      const found = await Promise.all(
        Object.entries(baselines(world)).map(
          async ([baseline, recommend]) => [baseline, (await judge(world, recommend)).precisionAt10] as const,
        ),
      );
      return Object.fromEntries(found) as Record<string, number>;
    };
    const [alike, nothing] = [await precision("homophilous"), await precision("shuffled")];
    for (const name of ["popularity", "common neighbours", "shared topics"])
      expect(Math.abs((nothing[name] as number) - (nothing["chance"] as number))).toBeLessThan(0.008);
    for (const name of ["common neighbours", "shared topics"]) expect(alike[name]).toBeGreaterThan(3 * (alike["chance"] as number));
  });
});
