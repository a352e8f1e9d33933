import { describe, expect, it } from "vitest";
import { edgeOf } from "../../src/fragments/fragments.js";
import { facetsOf } from "../../src/graph/compose/facets.js";
import { nounNames } from "../../src/vocabulary/index.js";
import { useApp } from "../support/app.js";
import { fact, madeUp, node, seedOf, source, together } from "./support/kit.js";

const app = useApp(
  seedOf(
    together(
      source(madeUp),
      node("studio:one", { nameEn: "One", kind: "EMPLOYEE" }, [`${madeUp}#p1`]),
      node("person:lead", { nameEn: "Lead" }),
      node("enterprise:maker", { nameEn: "Maker" }),
      fact("MEMBER_OF", "person:lead", "studio:one", { role: "LEAD", seenOn: ["2020-05-01", "XXXX-10-28", "2019"] }),
      fact("HOSTED_BY", "studio:one", "enterprise:maker", {}, "", `${madeUp}#p2?`),
      ...(["MEMBERS", "PATENTS", "BENEFIT"] as const).flatMap((measure, index) => [
        node(`figure:${index}`, { measure, value: 10 * (index + 1), bound: "EXACT" }),
        fact("REPORTED", "studio:one", `figure:${index}`),
      ]),
      node("event:opening", { nameEn: "Opening", kind: "MEETING" }),
      ...["spoke", "attended"].flatMap((role) => [
        node(`participation:${role}`, { role: role.toUpperCase() }),
        fact("TOOK_PART", "person:lead", `participation:${role}`),
        fact("IN", `participation:${role}`, "event:opening"),
      ]),
      node("figure:attendees", { measure: "ATTENDEES", value: 100, bound: "MORE_THAN" }),
      fact("REPORTED", "event:opening", "figure:attendees"),
    ),
  ),
);

interface Row {
  readonly field: string | null;
  readonly measure: string | null;
  readonly knowledge: string;
  readonly recorded: number | null;
  readonly lastSeen: string | null;
  readonly reported: readonly { readonly value: number }[];
}

const known = async (noun: string, id: string, fields: string[] | null = null): Promise<Row[]> => {
  const { it: found } = await app.data<{ it: { known: Row[] } }>(
    `query ($id: ID!, $fields: [String!]) { it: ${noun}(id: $id) { known(fields: $fields) { field measure knowledge recorded lastSeen reported { value } } } }`,
    { id, fields },
  );
  return found.known;
};
const none = { measure: null, recorded: null, lastSeen: null, reported: [] };

describe("what is known of a studio", () => {
  it("is stated, implied, reported without a name, or not stated; and nothing is 0", async () => {
    const rows = await known("studio", "studio:one");
    const of = (field: string) => rows.find((row) => row.field === field);
    expect(of("kind")).toEqual({ ...none, field: "kind", knowledge: "STATED" });
    expect(of("foundedOn")).toEqual({ ...none, field: "foundedOn", knowledge: "NOT_STATED" });
    expect(of("members")).toEqual({
      field: "members",
      measure: "MEMBERS",
      knowledge: "STATED",
      recorded: 1,
      lastSeen: "2020-05-01",
      reported: [{ value: 10 }],
    });
    expect(of("hosts")).toEqual({ ...none, field: "hosts", knowledge: "IMPLIED", recorded: 1 });
    expect(of("patents")).toEqual({ ...none, field: "patents", measure: "PATENTS", knowledge: "NONE_NAMED", reported: [{ value: 20 }] });
    expect(of("alliances")).toEqual({ ...none, field: "alliances", knowledge: "NOT_STATED" });
    expect(rows.at(-1)).toEqual({ ...none, field: null, measure: "BENEFIT", knowledge: "STATED", reported: [{ value: 30 }] });
    expect(rows.filter(({ recorded }) => recorded === 0)).toEqual([]);
  });

  it("can be asked for some fields, and names those that there are", async () => {
    expect((await known("studio", "studio:one", ["members", "kind"])).map(({ field }) => field)).toEqual(["kind", "members"]);
    const refused = await app.ask('{ studio(id: "studio:one") { known(fields: ["captains"]) { field } } }');
    expect(refused.errors?.[0]?.message).toMatch(/^fields: got "captains"; allowed is nameZh, .*members/);
  });
});

it("counts people at an event, and not their parts in it", async () => {
  const [row] = await known("event", "event:opening", ["participations.participant"]);
  expect(row).toEqual({
    field: "participations.participant",
    measure: "ATTENDEES",
    knowledge: "STATED",
    recorded: 1,
    lastSeen: null,
    reported: [{ value: 100 }],
  });
});

it("asks one statement for all nodes of a noun, and one for their figures", async () => {
  const { cost } = await app.ask("{ studios { nodes { known { field } } } }");
  expect(cost.names).toEqual(["Studio.list", "Studio.known", "figuresAboutSubject"]);
});

it("every measure's way is one of the graph", () => {
  for (const noun of nounNames)
    for (const { field } of facetsOf(noun)) expect(edgeOf(noun, field.split(".")[0] as string), `${noun}.${field}`).toBeDefined();
});
