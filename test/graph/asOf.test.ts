import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type App } from "../support/app.js";
import { fact, madeUp, node, seedOf, source, together } from "./support/kit.js";

interface Membership {
  readonly since?: string;
  readonly until?: string;
  readonly seenOn?: readonly string[];
}

const memberships: Readonly<Record<string, Membership>> = {
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

let app: App;
beforeAll(async () => {
  app = await startApp(
    seedOf(
      together(
        source(madeUp),
        node("studio:one", { nameEn: "One" }),
        node("enterprise:maker", { nameEn: "Maker" }),
        ...Object.entries(memberships).flatMap(([name, dates]) => [
          node(`person:${name}`, { nameEn: name }),
          fact("MEMBER_OF", `person:${name}`, "studio:one", { role: "MEMBER", ...dates }),
          // The same on an edge that is a hub.
          fact("HOLDS_POST", `person:${name}`, "enterprise:maker", { titleEn: "clerk", ...dates }, "clerk"),
        ]),
      ),
    ),
  );
});
afterAll(() => app.stop());

const operation = (field: string, list: string): string => `query Q($day: Date, $certainty: [Certainty!]) { ${field} { ${list}(first: 100, asOf: $day, certainty: $certainty) { totalCount edges { certainty node { id } } } } }`;
const edges = [
  { what: "an edge", text: operation('it: studio(id: "studio:one")', "list: members") },
  { what: "a hub's edge", text: operation('it: enterprise(id: "enterprise:maker")', "list: postHolders") },
];

const [C, P, F] = ["CERTAIN", "POSSIBLE", "FALSE"] as const;

async function on(text: string, day: string | null, certainty: string[] | null = [C, P]): Promise<Record<string, string | null>> {
  const { it: found } = await app.data<{ it: { list: { totalCount: number; edges: { certainty: string | null; node: { id: string } }[] } } }>(text, { day, certainty });
  expect(found.list.totalCount).toBe(found.list.edges.length);
  return Object.fromEntries(found.list.edges.map(({ certainty, node: { id } }) => [id.replace("person:", ""), certainty]));
}

describe.each(edges)("on $what", ({ text }) => {
  it.each<[string, string, Record<string, string | undefined>]>([
    ["before all that is known to begin", "2019-06-01", { ended: P, unknown: P, yearless: P, seen: P }],
    ["on a day on which a source saw it", "2019-01-01", { ended: P, unknown: P, yearless: P, seen: C, late: C }],
    ["in the year in which it may have begun", "2020-01-01", { years: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["the day before it began", "2020-03-09", { months: P, years: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["the day it began", "2020-03-10", { bounded: C, months: P, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["the last day on which it may have begun", "2020-03-31", { bounded: C, months: C, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["when it surely held", "2020-12-31", { bounded: C, months: C, years: C, open: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["in the year in which it may have ended", "2021-01-01", { bounded: C, months: C, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["the day before it ended", "2021-05-31", { bounded: C, months: C, years: P, open: P, ended: P, unknown: P, yearless: P, seen: P }],
    ["the day it ended, which is out", "2021-06-01", { months: P, years: P, open: P, unknown: P, seen: P }],
    ["the last day on which it may have held", "2021-06-29", { months: P, years: P, open: P, unknown: P, seen: P }],
    ["the last day of the month in which it ended", "2021-06-30", { years: P, open: P, unknown: P, seen: P }],
    ["the last day of the year in which it ended", "2021-12-31", { open: P, unknown: P, seen: P }],
    ["long after", "2031-01-01", { open: P, unknown: P, seen: P, late: P }],
  ])("%s (%s)", async (_, day, wanted) => {
    expect(await on(text, day)).toEqual(wanted);
  });

  it("without a day all are there, and nothing is said of certainty", async () => {
    expect(await on(text, null, null)).toEqual(Object.fromEntries(Object.keys(memberships).map((name) => [name, null])));
  });

  it("tells what did not hold where that is asked for", async () => {
    const all = { bounded: F, months: P, years: P, open: P, ended: F, unknown: P, yearless: F, seen: P, late: F };
    expect(await on(text, "2021-06-01", [C, P, F])).toEqual(all);
    expect(await on(text, "2021-06-01", [F])).toEqual(Object.fromEntries(Object.entries(all).filter(([, is]) => is === F)));
    expect(await on(text, "2020-12-31", [C])).toEqual({ bounded: C, months: C, years: C });
    expect(await on(text, "2020-12-31", [])).toEqual({});
  });
});
