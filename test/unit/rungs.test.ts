import { describe, expect, it } from "vitest";
import { givenOn, inOrderOfTime } from "../../src/rooms/honours/standing/givenHonour.js";
import { allAbove, highestOf, nextAbove, type Ladder } from "../../src/rooms/honours/standing/rungs.js";
import type { NodeRow } from "../../src/vocabulary/index.js";
import { randomFrom } from "../support/random.js";

const ladderOf = (...steps: readonly string[]): Ladder => {
  const ladder = new Map<string, string[]>();
  for (const step of steps) {
    const [lower = "", higher = ""] = step.split("<");
    ladder.set(lower, [...(ladder.get(lower) ?? []), higher]);
  }
  return ladder;
};

describe("the highest of the honours held", () => {
  it.each<[string, string[], string[], string[]]>([
    ["is the one above", ["city<province", "province<nation"], ["city", "nation"], ["nation"]],
    ["is above over a rung that is not held", ["city<province", "province<nation"], ["nation", "city"], ["nation"]],
    ["are both that cannot be compared", ["city<province", "town<nation"], ["city", "town"], ["city", "town"]],
    ["is one, though it was given twice", [], ["city", "city"], ["city"]],
    ["are all of a cycle, and none below it", ["a<b", "b<c", "c<a", "low<a"], ["low", "a", "b", "c"], ["a", "b", "c"]],
    ["is none where none is held", ["a<b"], [], []],
  ])("%s", (_, steps, held, highest) => {
    expect(highestOf(ladderOf(...steps), held)).toEqual(highest);
  });
});

describe("the next rungs", () => {
  it("are those directly above, each with what is held right below it", () => {
    const ladder = ladderOf("city<province", "town<province", "town<guild", "province<nation");
    expect([...nextAbove(ladder, ["city", "town"], ["city", "town"])]).toEqual([
      ["province", ["city", "town"]],
      ["guild", ["town"]],
    ]);
  });

  it("are none that is held already, which only a cycle has", () => {
    expect([...nextAbove(ladderOf("a<b", "b<a"), ["a", "b"], ["a", "b"])]).toEqual([]);
  });
});

/** Whether a way leads up from one to the other, tried by every way of up to as many steps as there are rungs. */
const leadsUp = (ladder: Ladder, from: string, to: string, steps: number): boolean =>
  steps > 0 && (ladder.get(from) ?? []).some((next) => next === to || leadsUp(ladder, next, to, steps - 1));

it("is what trying every way up gives, on random ladders, some with cycles", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomFrom(seed);
    const rungs = ["a", "b", "c", "d", "e"].slice(0, 2 + Math.floor(random() * 4));
    const steps = rungs.flatMap((lower) => rungs.filter(() => random() < 0.25).map((higher) => `${lower}<${higher}`));
    const ladder = ladderOf(...steps);
    const isUp = (lower: string, higher: string): boolean => leadsUp(ladder, lower, higher, rungs.length);
    for (const rung of rungs)
      expect([...allAbove(ladder, rung)].sort(), `seed ${seed}, above ${rung}`).toEqual(rungs.filter((each) => isUp(rung, each)));
    const held = rungs.filter(() => random() < 0.6);
    const highest = held.filter((one) => held.every((other) => !isUp(one, other) || isUp(other, one)));
    expect(highestOf(ladder, held), `seed ${seed}, of ${held.join()} with ${steps.join(" ")}`).toEqual(highest);
  }
});

const conferral = (id: string, more: Partial<NodeRow<"Conferral">>) =>
  ({ __typename: "Conferral", id, implied: false, on: null, year: null, revokedOn: null, ...more }) as NodeRow<"Conferral">;
const honour = { id: "honour:one" } as NodeRow<"Honour">;

describe("an honour that was given", () => {
  it.each<[string, Partial<NodeRow<"Conferral">>, string | null, string | null, boolean]>([
    ["is not held the day before", { on: "2020-05-01" }, "2020-04-30", "FALSE", false],
    ["is held on the day itself", { on: "2020-05-01" }, "2020-05-01", "CERTAIN", false],
    ["is held long after, where nobody says that it was revoked", { on: "2020-05-01" }, "2050-01-01", "CERTAIN", false],
    ["may be held within its year", { on: "2020" }, "2020-06-30", "POSSIBLE", false],
    ["is held at the end of its year", { on: "2020" }, "2020-12-31", "CERTAIN", false],
    ["may be held on any day where its year is not known", { on: "XXXX-12-07", year: 2021 }, "1999-01-01", "POSSIBLE", false],
    ["is held the day before it is revoked", { on: "2020", revokedOn: "2022-03-01" }, "2022-02-28", "CERTAIN", false],
    ["is not held on the day it is revoked", { on: "2020", revokedOn: "2022-03-01" }, "2022-03-01", "FALSE", true],
    ["may be held within the year in which it is revoked", { on: "2020", revokedOn: "2022" }, "2022-12-30", "POSSIBLE", false],
    ["is not held at the end of that year", { on: "2020", revokedOn: "2022" }, "2022-12-31", "FALSE", true],
    ["may be held where it was revoked on a day without a year", { on: "2020", revokedOn: "XXXX-03-01" }, "2024-01-01", "POSSIBLE", false],
    ["says nothing without a day", { on: "2020" }, null, null, false],
    ["is revoked without a day, whenever that was", { on: "2020", revokedOn: "XXXX-03-01" }, null, null, true],
  ])("%s", (_, dates, day, certainty, revoked) => {
    expect(givenOn(conferral("conferral:one", dates), honour, day)).toMatchObject({ certainty, revoked });
  });

  it("comes in order of the last day that its date can mean, then of the year that it is for, then last", () => {
    const given = Object.entries({
      none: {},
      year: { year: 2021, on: "XXXX-12-07" },
      late: { on: "2022" },
      day: { on: "2021-03-04" },
      until: { on: "[..2019-06-01]" },
    }).map(([id, dates]) => givenOn(conferral(id, dates), honour, null));
    expect(inOrderOfTime(given).map((each) => each.conferral.id)).toEqual(["until", "day", "year", "late", "none"]);
  });
});
