import { describe, expect, it } from "vitest";
import { bestPaths, type StepCost } from "../../src/rooms/connections/paths/bestPaths.js";
import { Heap } from "../../src/rooms/connections/paths/heap.js";
import { searchBetween } from "../../src/rooms/connections/paths/searchBetween.js";
import type { ReadSteps, Adjacency } from "../../src/rooms/connections/paths/adjacency.js";
import { Dice } from "../oracle/dice.js";

type Costs = Map<string, Map<string, StepCost>>;

const names = ["a", "b", "c", "d", "e", "f", "g"];

function randomCosts(dice: Dice): Costs {
  const steps: Costs = new Map(names.map((name) => [name, new Map<string, StepCost>()]));
  for (const one of names) {
    for (const other of names) {
      if (one >= other || !dice.chance(0.5)) continue;
      const step = { cost: dice.between(0, 3), isGrounded: dice.chance(0.5) };
      steps.get(one)?.set(other, step);
      steps.get(other)?.set(one, step);
    }
  }
  return steps;
}

/** All ways from a to g. */
function everyWay(steps: Costs, through: (id: string) => number, maxSteps: number): { ids: string[]; cost: number; isGrounded: boolean }[] {
  const walk = (ids: string[], cost: number, isGrounded: boolean): ReturnType<typeof everyWay> => {
    const last = ids.at(-1) as string;
    if (last === "g") return [{ ids, cost, isGrounded }];
    if (ids.length > maxSteps) return [];
    const past = last === "a" ? 0 : through(last);
    return [...(steps.get(last) ?? [])].flatMap(([next, step]) =>
      ids.includes(next) ? [] : walk([...ids, next], cost + past + step.cost, isGrounded || step.isGrounded),
    );
  };
  return walk(["a"], 0, false);
}

describe("the best ways", () => {
  it("are those that walking all finds, ties by their ids, none on ungrounded steps alone", () => {
    const dice = new Dice(4);
    let ungrounded = 0;
    for (let round = 0; round < 300; round++) {
      const steps = randomCosts(dice);
      const through = (id: string): number => names.indexOf(id) % 3;
      const [maxSteps, wanted] = [dice.between(1, 6), dice.between(1, 8)];
      const all = everyWay(steps, through, maxSteps);
      const sorted = all
        .filter(({ isGrounded }) => isGrounded)
        .sort((one, other) => one.cost - other.cost || (one.ids.join() < other.ids.join() ? -1 : 1));
      const { paths, isUngrounded } = bestPaths({ steps, through }, "a", "g", maxSteps, wanted);
      expect(paths).toEqual(sorted.slice(0, wanted).map(({ ids, cost }) => ({ ids, cost })));
      if (isUngrounded) ungrounded++;
      if (isUngrounded) expect([all.length > 0, sorted.length]).toEqual([true, 0]);
    }
    expect(ungrounded).toBeGreaterThan(5);
  });

  it("come from a heap that gives back in order what it was given in any", () => {
    const dice = new Dice(8);
    const given = Array.from({ length: 200 }, () => dice.below(50));
    const heap = new Heap<number>((one, other) => one < other);
    given.forEach((each) => heap.add(each));
    expect([...given.map(() => heap.take()), heap.take()]).toEqual([...given.sort((one, other) => one - other), undefined]);
  });
});

describe("what is read around two nodes", () => {
  const step: Adjacency = [[{ handle: "h", type: "MENTORS", implied: false, sources: [], certainty: null }]];
  const asked = { from: "person:r", to: "person:z", maxSteps: 4, through: new Set(["Person" as const]) };

  it("stays within the bounds, takes those with fewest relationships, and counts who is left", async () => {
    const read: string[] = [];
    const degreeOf = (id: string): number => (id.length === "person:r".length ? 30 : 10 + Number(id.split("-")[1]));
    // Each has so many others below it, of degrees from 10 to 39; the other end knows nobody.
    const readSteps: ReadSteps = (ids) => {
      read.push(...ids);
      return Promise.resolve(
        ids.map((id) => {
          const below = id === "person:z" ? 0 : degreeOf(id);
          const steps = Array.from({ length: below }, (_, index) => ({
            id: `${id}-${index % 30}`,
            node: { degree: degreeOf(`x-${index % 30}`), begins: null },
            step,
          }));
          return { id, degree: below, begins: null, steps };
        }),
      );
    };
    const { skippedCount: left, hubs } = await searchBetween(readSteps, asked, { hub: 35, ofStep: 100, ofHubs: 0 });
    expect(read).toEqual(["person:r", "person:z", ...[0, 1, 2, 3, 4, 5, 6].map((index) => `person:r-${index}`)]);
    expect(hubs.length).toBeGreaterThan(0);
    expect(left).toBeGreaterThanOrEqual(26 - 7);
  });
});
