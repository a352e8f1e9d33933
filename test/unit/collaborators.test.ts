import { describe, expect, it } from "vitest";
import { noisyOr, partOf } from "../../src/rooms/collaborators/ranking/parts/part.js";
import type { Scored } from "../../src/rooms/collaborators/ranking/score.js";
import { diversify } from "../../src/rooms/collaborators/ranking/spread.js";
import { presets, reasonKinds, weightsOf } from "../../src/rooms/collaborators/ranking/weights.js";

const scored = (id: string, score: number, alliance: string, host: string): Scored =>
  ({
    score,
    reasons: [],
    candidate: { studio: { id }, memberships: [{ node: { id: alliance } }], hosts: [{ node: { id: host } }] },
  }) as unknown as Scored;

const order = (ranked: readonly Scored[], first: number, spread: number): string =>
  diversify(ranked, first, spread)
    .map(({ candidate }) => candidate.studio.id)
    .join(" ");

describe("a spread ranking", () => {
  const ranked = [scored("a", 0.9, "x", "1"), scored("b", 0.8, "x", "2"), scored("c", 0.7, "y", "3"), scored("d", 0.6, "z", "3")];

  it("is the ranking itself where nothing is spread", () => {
    expect(order(ranked, 3, 0)).toBe("a b c");
  });

  it("puts one of another alliance before a second of the same", () => {
    expect(order(ranked, 4, 0.3)).toBe("a c b d");
  });

  it("holds those of one enterprise apart too, and begins with the best", () => {
    expect(order([scored("a", 0.9, "x", "1"), scored("b", 0.89, "y", "1"), scored("c", 0.5, "z", "2")], 2, 0.5)).toBe("a c");
    expect(order(ranked, 1, 1)).toBe("a");
  });
});

describe("weights", () => {
  it("of a preset stand in for those that are not given", () => {
    expect(weightsOf("SIMILAR", { place: 0.4 })).toEqual({ ...presets.SIMILAR, PLACE: 0.4 });
  });

  it("of every preset are of all parts, and add up to one", () => {
    for (const weights of Object.values(presets)) {
      expect(Object.keys(weights)).toEqual(reasonKinds);
      expect(Object.values<number>(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
    }
  });

  it("are refused out of bounds, and where no ground for working together is left", () => {
    expect(() => weightsOf("BALANCED", { bridges: 1.2 })).toThrow("weights.bridges: got 1.2; allowed is a number from 0 to 1.");
    expect(() => weightsOf("BALANCED", { reach: Number.NaN })).toThrow("weights.reach");
    expect(() => weightsOf("BALANCED", { disciplines: 0, complement: 0, bridges: 0 })).toThrow(
      "a weight above 0 for one of disciplines, complement, bridges",
    );
  });
});

describe("evidence", () => {
  it("adds less the more there is, and never reaches more than one", () => {
    expect(noisyOr([])).toBe(0);
    expect(noisyOr([0.5, 0.5])).toBe(0.75);
    expect(noisyOr([1, 0.5])).toBe(1);
  });

  it("is told the strongest first, ten at most, and what is worth nothing is none", () => {
    const one = (value: number) => ({ value, clause: { zh: "", en: "" }, nodes: [], facts: [] });
    const { value, evidence } = partOf([one(0.1), one(0), one(0.4)]);
    expect(evidence.map((each) => each.value)).toEqual([0.4, 0.1]);
    expect(value).toBeCloseTo(0.46);
    expect(partOf(Array.from({ length: 12 }, () => one(0.1))).evidence).toHaveLength(10);
  });
});
