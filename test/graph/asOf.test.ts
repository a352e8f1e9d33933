import { describe, expect, it } from "vitest";
import { useApp } from "../support/app.js";
import { asOfCases, memberships } from "./support/asOfCases.js";
import { fact, madeUp, node, seedOf, source, together } from "./support/kit.js";

const app = useApp(
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

const operation = (field: string, list: string): string =>
  `query Q($day: Date, $certainty: [Certainty!]) { ${field} { ${list}(first: 100, asOf: $day, certainty: $certainty) { totalCount edges { certainty node { id } } } } }`;
const edges = [
  { what: "an edge", text: operation('it: studio(id: "studio:one")', "list: members") },
  { what: "a hub's edge", text: operation('it: enterprise(id: "enterprise:maker")', "list: postHolders") },
];

const [C, P, F] = ["CERTAIN", "POSSIBLE", "FALSE"] as const;

async function on(text: string, day: string | null, certainty: string[] | null = [C, P]): Promise<Record<string, string | null>> {
  const { it: found } = await app.data<{
    it: { list: { totalCount: number; edges: { certainty: string | null; node: { id: string } }[] } };
  }>(text, { day, certainty });
  expect(found.list.totalCount).toBe(found.list.edges.length);
  return Object.fromEntries(found.list.edges.map(({ certainty, node: { id } }) => [id.replace("person:", ""), certainty]));
}

describe.each(edges)("on $what", ({ text }) => {
  it.each(asOfCases)("%s (%s)", async (_, day, wanted) => {
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
