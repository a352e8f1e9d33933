import { expect, it } from "vitest";
import { fact, node, seedOf, source, madeUp, together } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";

const made = (id: string, properties: object = {}) => node(id, { nameEn: id.replace(/.*:/, ""), ...properties });
const part = (person: string) =>
  together(
    node(`participation:${person}`, { role: "SPOKE" }),
    fact("TOOK_PART", `person:${person}`, `participation:${person}`),
    fact("IN", `participation:${person}`, "event:meeting"),
  );
const app = useApp(
  seedOf(
    together(
      source(madeUp),
      made("studio:one"),
      made("studio:two"),
      made("person:ann"),
      made("person:bo"),
      made("event:meeting", { on: "2015-05-01" }),
      made("alliance:north", { kind: "REGIONAL" }),
      made("alliance:south", { kind: "REGIONAL" }),
      made("discipline:casting"),
      made("honour:medal", { level: "MUNICIPAL", axis: "REGION" }),
      node("conferral:two", { on: "2017-01-01", revokedOn: "2018-01-01" }),
      fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD", since: "2010-01-01", until: "2030-01-01" }),
      fact("MEMBER_OF", "person:bo", "studio:two", { role: "LEAD" }),
      part("ann"),
      part("bo"),
      fact("PAIRED_WITH", "studio:two", "studio:one", { since: "2019-01-01", until: "2020-01-01" }),
      fact("STUDIO_PRACTISES", "studio:two", "discipline:casting", { since: "2010-01-01", until: "2030-01-01" }),
      fact("STUDIO_MEMBER_OF", "studio:one", "alliance:north", { role: "MEMBER", since: "2021-01-01", until: "2030-01-01" }),
      fact("STUDIO_MEMBER_OF", "studio:two", "alliance:south", { role: "MEMBER", since: "2021-01-01", until: "2030-01-01" }),
      fact("NEEDS", "alliance:north", "discipline:casting", { since: "2022-01-01", until: "2030-01-01" }),
      fact("RECEIVED", "studio:two", "conferral:two"),
      fact("OF", "conferral:two", "honour:medal"),
    ),
  ),
);

/** Who is recommended on a day, for which reasons, and by how sure facts. */
async function on(asOf: string, more = ""): Promise<string> {
  const { collaborators } = await app.data(
    `{ collaborators(for: "studio:one", asOf: "${asOf}" ${more}) { noneBecause { en } collaborators { reasons { kind evidence { facts { certainty } } } } } }`,
  );
  const [first] = collaborators.collaborators as { reasons: { kind: string; evidence: { facts: { certainty: string | null }[] }[] }[] }[];
  if (first === undefined) return collaborators.noneBecause.en as string;
  return first.reasons
    .map(
      ({ kind, evidence }) =>
        `${kind} ${evidence.map(({ facts }) => facts.map(({ certainty }) => certainty?.charAt(0) ?? "-").join("")).join(" ")}`,
    )
    .sort()
    .join(", ");
}

it("knows on a day what had been by then, and how surely it held", async () => {
  // Ann surely belongs to the studio, Bo possibly to his: no source says when.
  const met = "BRIDGES C----P";
  expect(await on("2015-04-30")).toMatch(/^No source states of one/);
  expect(await on("2015-05-01")).toBe(`${met}, REACH C----P`);
  // The medal counts until it is revoked.
  expect(await on("2017-12-31")).toBe(`${met}, REACH C----P, RECORD -`);
  expect(await on("2018-01-01")).toBe(`${met}, REACH C----P`);
  // Both sides' alliances, and what the one needs and the other brings.
  expect(await on("2021-06-01")).toBe(`${met}, PLACE C, REACH C----P`);
  expect(await on("2022-06-01")).toBe(`${met}, COMPLEMENT CCC, PLACE C, REACH C----P`);
});

it("leaves out partners for as long as they are, and keeps what was asked for", async () => {
  expect(await on("2019-06-01")).toBe("Every studio that was found (1) is left out: paired already");
  expect(await on("2020-01-01")).toBe("BRIDGES C----P, REACH C----P");
  expect(await on("2022-06-01", "certainty: [CERTAIN]")).toBe("COMPLEMENT CCC, PLACE C");
  expect(await on("2019-06-01", "exclude: { partners: false }")).toBe("BRIDGES C----P, REACH C----P");
});

it("tells what an alliance lacked on a day", async () => {
  const gaps = async (asOf: string) =>
    (
      await app.data(
        `{ alliance(id: "alliance:north") { gaps(asOf: "${asOf}") { noneBecause { en } gaps { sentence { en } fillers { studio { nameEn } } } } } }`,
      )
    ).alliance.gaps as object;
  expect(await gaps("2021-06-01")).toEqual({ noneBecause: { en: "No source states a discipline that north needs or is for" }, gaps: [] });
  expect(await gaps("2022-06-01")).toEqual({
    noneBecause: null,
    gaps: [
      { sentence: { en: "It says that it needs casting, and none of its studios works in it" }, fillers: [{ studio: { nameEn: "two" } }] },
    ],
  });
});
