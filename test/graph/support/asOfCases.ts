import type { Certainty } from "../../../src/time/edtf.js";

/** What a source can say of the time of a membership. */
export interface Membership {
  readonly since?: string;
  readonly until?: string;
  readonly seenOn?: readonly string[];
}

export const memberships: Readonly<Record<string, Membership>> = {
  bounded: { since: "2020-03-10", until: "2021-06-01" },
  months: { since: "2020-03", until: "2021-06" },
  years: { since: "2020", until: "2021" },
  open: { since: "2020-03-10" },
  ended: { until: "2021-06-01" },
  unknown: {},
  yearless: { since: "XXXX-03-10", until: "2021-06-01" },
  seen: { seenOn: ["2019-01-01"] },
  late: { since: "2030", seenOn: ["2019-01-01"] },
};

const [C, P] = ["CERTAIN", "POSSIBLE"] as const;

/** Those that may have held on a day, and how surely; all others did not. */
export const asOfCases: readonly (readonly [when: string, day: string, held: Readonly<Record<string, Certainty>>])[] = [
  ["before all that is known to begin", "2019-06-01", { ended: P, unknown: P, yearless: P, seen: P }],
  ["on a day on which a source saw it", "2019-01-01", { ended: P, unknown: P, yearless: P, seen: C, late: C }],
  ["in the year in which it may have begun", "2020-01-01", { years: P, ended: P, unknown: P, yearless: P, seen: P }],
  ["the day before it began", "2020-03-09", { months: P, years: P, ended: P, unknown: P, yearless: P, seen: P }],
  ["the day it began", "2020-03-10", { bounded: C, months: P, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P }],
  [
    "the last day on which it may have begun",
    "2020-03-31",
    { bounded: C, months: C, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P },
  ],
  ["when it surely held", "2020-12-31", { bounded: C, months: C, years: C, open: P, ended: P, unknown: P, yearless: P, seen: P }],
  [
    "in the year in which it may have ended",
    "2021-01-01",
    { bounded: C, months: C, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P },
  ],
  ["the day before it ended", "2021-05-31", { bounded: C, months: C, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P }],
  ["the day it ended, which is out", "2021-06-01", { months: P, years: P, open: P, unknown: P, seen: P }],
  ["the last day on which it may have held", "2021-06-29", { months: P, years: P, open: P, unknown: P, seen: P }],
  ["the last day of the month in which it ended", "2021-06-30", { years: P, open: P, unknown: P, seen: P }],
  ["the last day of the year in which it ended", "2021-12-31", { open: P, unknown: P, seen: P }],
  ["long after", "2031-01-01", { open: P, unknown: P, seen: P, late: P }],
];
