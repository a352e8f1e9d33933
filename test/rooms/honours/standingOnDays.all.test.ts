import { describe, expect, it } from "vitest";
import { fact, madeUp, node, numbers, seedOf, source, together } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";

const given = (to: string, honour: string, dates: Record<string, unknown>, at = `${madeUp}#p1`) => {
  const id = `conferral:${to}-${honour}`;
  return together(node(id, dates, at), fact("RECEIVED", `person:${to}`, id, {}, "", at), fact("OF", id, `honour:${honour}`));
};

const app = useApp(
  seedOf(
    together(
      source(madeUp),
      ...["city", "province", "nation", "around", "about"].map((name) => node(`honour:${name}`, { nameEn: name, axis: "REGION" })),
      ...["guild", "trade"].map((name) => node(`honour:${name}`, { nameEn: name, axis: "INDUSTRY" })),
      node("honour:odd", { nameEn: "odd" }),
      fact("ABOVE", "honour:province", "honour:city"),
      fact("ABOVE", "honour:nation", "honour:province"),
      fact("ABOVE", "honour:trade", "honour:guild"),
      // What should not be: a step from one axis to the other, and a cycle.
      fact("ABOVE", "honour:trade", "honour:city"),
      fact("ABOVE", "honour:around", "honour:about"),
      fact("ABOVE", "honour:about", "honour:around"),
      node("organisation:union", { nameEn: "union" }),
      fact("HONOUR_CONFERRED_BY", "honour:province", "organisation:union", { since: "2012", until: "2019" }),
      ...["ann", "round", "none"].map((name) => node(`person:${name}`, { nameEn: name })),
      given("ann", "city", { on: "2010-05-01" }),
      given("ann", "nation", { on: "2015", revokedOn: "2020-03-01" }),
      given("ann", "guild", { on: "2018-01-01" }, `${madeUp}#p2?`),
      given("ann", "odd", { on: "XXXX-01-01" }),
      given("round", "around", {}),
      given("round", "about", {}),
      ...numbers(30).flatMap((index) => [
        node(`person:many-${index}`, { nameEn: `many ${index}` }),
        given(`many-${index}`, index % 3 === 0 ? "city" : index % 3 === 1 ? "province" : "guild", {}),
      ]),
    ),
  ),
);

const text = `query Q($id: ID! = "person:ann", $day: Date, $kept: [Certainty!]! = [CERTAIN, POSSIBLE], $implied: Boolean! = true) {
  person(id: $id) {
    standing(asOf: $day, certainty: $kept, includeImplied: $implied) {
      axis
      sentence { en }
      highest { honour { nameEn } conferrals { certainty } }
      next { honour { nameEn } conferredBy { certainty organisation { nameEn } } }
      history { certainty revoked honour { nameEn } }
    }
  }
}`;

interface Rung {
  readonly honour: { readonly nameEn: string };
}
interface Row {
  readonly axis: string | null;
  readonly sentence: { readonly en: string };
  readonly highest: readonly (Rung & { readonly conferrals: readonly { readonly certainty: string | null }[] })[];
  readonly next: readonly (Rung & {
    readonly conferredBy: readonly { readonly certainty: string | null; readonly organisation: { readonly nameEn: string } }[];
  })[];
  readonly history: readonly (Rung & { readonly certainty: string | null; readonly revoked: boolean })[];
}

const standing = async (variables: Record<string, unknown> = {}): Promise<Row[]> =>
  (await app.data<{ person: { standing: Row[] } }>(text, variables)).person.standing;

const onRegion = async (variables: Record<string, unknown> = {}): Promise<object> => {
  const [{ highest, next, history } = { highest: [], next: [], history: [] }] = (await standing(variables)).filter(
    ({ axis }) => axis === "REGION",
  );
  return {
    highest: highest.map(({ honour, conferrals }) => [honour.nameEn, ...conferrals.map(({ certainty }) => certainty)]),
    next: next.map(({ honour, conferredBy }) => [
      honour.nameEn,
      ...conferredBy.map(({ certainty, organisation }) => `${organisation.nameEn} ${certainty}`),
    ]),
    history: history.map(({ certainty, revoked }) => (revoked ? `${certainty}, revoked` : certainty)),
  };
};

const [C, P, F] = ["CERTAIN", "POSSIBLE", "FALSE"];

describe("the standing on a day", () => {
  it.each<[string, string, object]>([
    ["is none before anything is given", "2010-04-30", { highest: [], next: [], history: [F, F] }],
    ["is the first rung from the day it is given", "2010-05-01", { highest: [["city", C]], next: [["province"]], history: [C, F] }],
    [
      "has a next rung with who surely conferred it then",
      "2014-01-01",
      { highest: [["city", C]], next: [["province", "union CERTAIN"]], history: [C, F] },
    ],
    ["may be higher in the year in which the higher is given", "2015-06-01", { highest: [["nation", P]], next: [], history: [C, P] }],
    ["is the higher until the day before it is revoked", "2020-02-29", { highest: [["nation", C]], next: [], history: [C, C] }],
    [
      "falls back on the day on which it is revoked",
      "2020-03-01",
      { highest: [["city", C]], next: [["province"]], history: [C, "FALSE, revoked"] },
    ],
    ["stays so after that", "2030-01-01", { highest: [["city", C]], next: [["province"]], history: [C, "FALSE, revoked"] }],
  ])("%s", async (_, day, wanted) => {
    expect(await onRegion({ day })).toEqual(wanted);
  });

  it("is told by what is asked to count", async () => {
    expect(await onRegion({ day: "2015-06-01", kept: [C] })).toMatchObject({ highest: [["city", C]] });
    expect(await onRegion({ day: "2020-03-01", kept: [F] })).toMatchObject({ highest: [["nation", F]] });
    expect(await onRegion({ day: "2020-03-01", kept: [C, P, F] })).toMatchObject({ highest: [["nation", F]] });
  });
});

describe("the standing without a day", () => {
  it("leaves out what was revoked, and shows it in the ladder over time", async () => {
    expect(await onRegion()).toEqual({ highest: [["city", null]], next: [["province", "union null"]], history: [null, "null, revoked"] });
  });

  it("is told for each axis, and for titles that have none", async () => {
    expect((await standing()).map(({ axis, sentence }) => [axis, sentence.en])).toEqual([
      ["REGION", "Highest on the regional axis: city, received 2010-05-01; next is province."],
      ["INDUSTRY", "Highest on the axis of industry or system: guild, received 2018-01-01; next is trade."],
      [null, "Highest on no stated axis: odd, received XXXX-01-01; nothing recorded is above it."],
    ]);
  });

  it("leaves out what is only implied where that is asked", async () => {
    expect((await standing({ implied: false })).map(({ axis }) => axis)).toEqual(["REGION", null]);
  });

  it("is empty for who received nothing, and ends where bad data leads in a cycle", async () => {
    expect(await standing({ id: "person:none" })).toEqual([]);
    const [row] = await standing({ id: "person:round" });
    expect(row?.highest.map(({ honour }) => honour.nameEn).sort()).toEqual(["about", "around"]);
    expect(row?.next).toEqual([]);
  });

  it("takes no certainties, and no day that is none", async () => {
    const { errors } = await app.ask(text, { kept: [C] });
    expect(errors?.[0]?.message).toBe(
      'certainty: got ["CERTAIN"]; allowed is CERTAIN, POSSIBLE without asOf, the day that they are about.',
    );
    expect((await app.ask(text, { day: "2020-02-30" })).errors?.[0]?.message).toMatch(/^asOf: got "2020-02-30"/);
  });
});

it("takes as many statements for many as for three: one a step, and of those who confer it one for each height of the ladder", async () => {
  const names = async (ids: readonly string[]): Promise<string[]> => {
    const { cost, errors } = await app.ask(
      "query Q($ids: [ID!]!) { people(first: 50, filter: { id: { in: $ids } }) { nodes { standing { sentence { en } next { conferredBy { organisation { nameEn } } } } } } }",
      { ids },
    );
    expect(errors).toBeUndefined();
    return [...cost.names].sort();
  };
  const all = numbers(30).map((index) => `person:many-${index}`);
  const few = [
    "Person.list",
    "conferralsOfRecipient",
    "conferrersOfHonour",
    "conferrersOfHonour",
    "higherHonours",
    "higherHonours",
    "honourOfConferral",
  ];
  expect(await names(all.slice(0, 3))).toEqual(few);
  expect(await names(all)).toEqual(few);
});
