import { expect, it } from "vitest";
import { useApp } from "../support/app.js";
import { fact, madeUp, node, seedOf, source, together } from "./support/kit.js";

const app = useApp(
  seedOf(
    together(
      source(madeUp),
      node("alliance:ring", { nameEn: "Ring" }),
      ...["first", "second", "third", "seen", "undated", "member"].map((name) => node(`studio:${name}`, { nameEn: name })),
      node("enterprise:maker", { nameEn: "Maker" }),
      fact("STUDIO_MEMBER_OF", "studio:first", "alliance:ring", { role: "CHAIR", since: "2020" }),
      fact("STUDIO_MEMBER_OF", "studio:second", "alliance:ring", { role: "CHAIR", since: "2022-03" }),
      // Not surely later than the second.
      fact("STUDIO_MEMBER_OF", "studio:third", "alliance:ring", { role: "CHAIR", since: "2022" }),
      fact("ENTERPRISE_MEMBER_OF", "enterprise:maker", "alliance:ring", { role: "CHAIR", since: "2024-05-01" }),
      fact("STUDIO_MEMBER_OF", "studio:seen", "alliance:ring", { role: "CHAIR", seenOn: ["2019-05-01", "XXXX-10-28"] }),
      fact("STUDIO_MEMBER_OF", "studio:undated", "alliance:ring", { role: "CHAIR", seenOn: ["XXXX-10-28"] }),
      fact("STUDIO_MEMBER_OF", "studio:member", "alliance:ring", { role: "MEMBER", since: "2020" }),
      node("studio:workshop", { nameEn: "Workshop" }),
      node("person:old", { nameEn: "Old" }),
      node("person:new", { nameEn: "New" }),
      fact("MEMBER_OF", "person:old", "studio:workshop", { role: "LEAD", since: "2018" }),
      fact("MEMBER_OF", "person:new", "studio:workshop", { role: "LEAD", since: "2023-01-01" }),
      // The same person in the role again is no successor.
      fact("MEMBER_OF", "person:new", "studio:workshop", { role: "LEAD", since: "2025-01-01" }, "again"),
    ),
  ),
);

const text = `query Q($day: Date) {
  alliance(id: "alliance:ring") {
    studios(asOf: $day, certainty: [CERTAIN, POSSIBLE, FALSE]) { edges { certainty node { nameEn } } }
    enterprises(asOf: $day, certainty: [CERTAIN, POSSIBLE, FALSE]) { edges { certainty node { nameEn } } }
  }
}`;

interface List {
  readonly edges: readonly { readonly certainty: string; readonly node: { readonly nameEn: string } }[];
}

const told = ({ edges }: List): Record<string, string> =>
  Object.fromEntries(edges.map(({ certainty, node: { nameEn } }) => [nameEn, certainty]));

async function on(day: string): Promise<Record<string, string>> {
  const { alliance } = await app.data<{ alliance: { studios: List; enterprises: List } }>(text, { day });
  return { ...told(alliance.studios), ...told(alliance.enterprises) };
}

const [P, F] = ["POSSIBLE", "FALSE"];
const always = { undated: P, member: P };

it("ends a chair on the first day on which another surely holds it", async () => {
  expect(await on("2022-03-30")).toEqual({ ...always, first: P, second: P, third: P, seen: F, Maker: F });
  expect(await on("2022-03-31")).toEqual({ ...always, first: F, second: P, third: P, seen: F, Maker: F });
});

it("passes a chair from a studio to an enterprise", async () => {
  expect(await on("2024-04-30")).toEqual({ ...always, first: F, second: P, third: P, seen: F, Maker: F });
  expect(await on("2024-05-01")).toEqual({ ...always, first: F, second: F, third: F, seen: F, Maker: P });
});

it("ends what was only seen, when another surely began after that", async () => {
  expect(await on("2020-12-30")).toMatchObject({ seen: P });
  expect(await on("2020-12-31")).toMatchObject({ seen: F });
  expect(await on("2019-05-01")).toMatchObject({ seen: "CERTAIN" });
});

it("ends a lead, and not by the lead's own second term", async () => {
  const leads = await app.data<{ studio: { members: { edges: { certainty: string; node: { nameEn: string } }[] } } }>(
    '{ studio(id: "studio:workshop") { members(asOf: "2025-06-01", certainty: [CERTAIN, POSSIBLE, FALSE]) { edges { certainty node { nameEn } } } } }',
  );
  expect(leads.studio.members.edges.map(({ certainty, node: { nameEn } }) => [nameEn, certainty])).toEqual([
    ["New", P],
    ["New", P],
    ["Old", F],
  ]);
});
