import { describe, expect, it } from "vitest";
import { certaintyOn, leastSure, surest, type FactDates } from "../../src/time/certainty.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { asOfCases, memberships, type Membership } from "../graph/support/asOfCases.js";
import { certaintyOf } from "../oracle/dates.js";
import { Dice } from "../oracle/dice.js";

const boundsOf = (text: string | undefined): { min: string | null; max: string | null } =>
  text === undefined ? { min: null, max: null } : parseEdtf(text, "date");

const datingOf = ({ since, until, seenOn = [] }: Membership, succeededMax: string | null = null): FactDates => {
  const [begin, end] = [boundsOf(since), boundsOf(until)];
  return { sinceMin: begin.min, sinceMax: begin.max, untilMin: end.min, untilMax: end.max, succeededMax, seenOn };
};

describe("how surely a fact held", () => {
  // The same cases are asked of the database in test/graph/asOf.test.ts.
  it.each(asOfCases)("%s (%s)", (_, day, held) => {
    const all = Object.entries(memberships).map(([name, dates]) => [name, certaintyOn(day, datingOf(dates))]);
    expect(Object.fromEntries(all.filter(([, answer]) => answer !== "FALSE"))).toEqual(held);
  });

  it("is what the oracle says, whatever the dates", () => {
    const dice = new Dice(11);
    const dates =
      "2019 2020-02 2021-12 2020-02-29 2021-06-30 2021-12-31 2022-01-01 XXXX-10-28 [..2022-06-22] [2021-03-05..] 2020/2021-03 2019-05/.. 2021? 202X 2022-21".split(
        " ",
      );
    const days = [
      "2018-12-31",
      "2019-01-01",
      "2019-12-31",
      "2020-02-01",
      "2020-02-28",
      "2020-02-29",
      "2021-03-04",
      "2021-03-31",
      "2021-06-30",
      "2021-12-30",
      "2021-12-31",
      "2022-01-01",
      "2022-06-22",
      "2022-06-23",
      "2030-01-01",
    ];
    const answers = new Set<string>();
    for (let round = 0; round < 800; round++) {
      const given = {
        ...(dice.chance(0.7) ? { since: dice.pick(dates) } : {}),
        ...(dice.chance(0.6) ? { until: dice.pick(dates) } : {}),
        seenOn: dice.chance(0.3) ? dice.some(days, 2) : [],
      };
      const later = dice.chance(0.3) ? dice.pick(dates) : undefined;
      const day = dice.pick(days);
      // Whether a successor follows is decided where facts are written; here all that begin after everything that was seen do.
      const follows =
        later !== undefined &&
        boundsOf(later).min !== null &&
        given.seenOn.every((seen) => seen < (boundsOf(later).min as string)) &&
        (boundsOf(given.since).max ?? "9999") <= (boundsOf(later).min as string);
      const answer = certaintyOn(day, datingOf(given, follows ? boundsOf(later).max : null));
      expect([given, day, later, answer]).toEqual([given, day, later, certaintyOf(day, given, follows ? [{ since: later }] : [])]);
      answers.add(answer);
    }
    expect(answers).toEqual(new Set(["CERTAIN", "POSSIBLE", "FALSE"]));
  });

  it("is as sure as its least sure part, and as the surest of several", () => {
    expect([leastSure(["CERTAIN", null, "POSSIBLE"]), leastSure([null]), leastSure([]), leastSure(["FALSE", "CERTAIN"])]).toEqual([
      "POSSIBLE",
      null,
      null,
      "FALSE",
    ]);
    expect([surest(["POSSIBLE", "CERTAIN"]), surest(["FALSE", null])]).toEqual(["CERTAIN", null]);
  });
});
