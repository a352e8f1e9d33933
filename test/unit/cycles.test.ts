import { describe, expect, it } from "vitest";
import { findCycles } from "../../src/store/invariants/cycles.js";

/** Edges from a text such as `a>b b>c`. */
const edges = (text: string): [string, string][] => text.split(" ").map((edge) => edge.split(">") as [string, string]);

const cyclesOf = (text: string): string[] => findCycles(edges(text), 20).map((cycle) => cycle.join(">"));

describe("Cycles", () => {
  it.each([
    ["none in a tree", "b>a c>a d>b e>b", []],
    ["none where two ways meet", "d>b d>c b>a c>a", []],
    ["one between two nodes", "a>b b>a", ["a>b>a"]],
    ["one of a node with itself", "a>a b>a", ["a>a"]],
    ["its own nodes alone, not what leads to it and what it leads to", "x>a a>b b>c c>a c>y y>z", ["a>b>c>a"]],
    ["several, with what lies between them left out", "a>b b>a b>m m>c c>d d>c", ["a>b>a", "c>d>c"]],
  ])("are found: %s", (_, given, found) => {
    expect(cyclesOf(given)).toEqual(found);
  });

  it("are found in time in a long chain, and no more than are asked for", () => {
    const chain = Array.from({ length: 10_000 }, (_, index): [string, string] => [`n${index}`, `n${index + 1}`]);
    expect(findCycles(chain, 20)).toEqual([]);
    expect(findCycles([...chain, ["n10000", "n0"]], 20)).toHaveLength(1);
    const pairs = Array.from({ length: 30 }, (_, index): [string, string][] => [
      [`a${index}`, `b${index}`],
      [`b${index}`, `a${index}`],
    ]).flat();
    expect(findCycles(pairs, 20)).toHaveLength(20);
  });
});
