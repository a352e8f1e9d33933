import { expect, it } from "vitest";
import { fact, node, together } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";
import { seedWith } from "../../support/seeds.js";

const at = "source:zhang-zhaohong-assessment#p1s1";

const made = (id: string, properties: object = {}) => node(id, { nameEn: id.replace(/.*:/, ""), ...properties }, at);
const app = useApp(
  seedWith(
    together(
      made("studio:asof-one"),
      made("studio:asof-two"),
      made("person:asof-ann"),
      made("person:asof-bo"),
      made("event:asof-meeting", { on: "2021-03" }),
      node("participation:asof-bo", { role: "SPOKE" }, at),
      fact("MEMBER_OF", "person:asof-ann", "studio:asof-one", { role: "LEAD", since: "2020-01-01", until: "2022-01-01" }, "", at),
      fact("MEMBER_OF", "person:asof-ann", "studio:asof-two", { role: "MEMBER", since: "2020-06", until: "2023" }, "", at),
      fact("TOOK_PART", "person:asof-bo", "participation:asof-bo", {}, "", at),
      fact("IN", "participation:asof-bo", "event:asof-meeting", {}, "", at),
      fact("ABOUT", "event:asof-meeting", "studio:asof-one", {}, "", at),
    ),
  ),
);

const text = `query Q($from: ID!, $to: ID!, $day: Date, $certainty: [Certainty!]) {
  connections(from: $from, to: $to, maxSteps: 2, asOf: $day, certainty: $certainty) { paths { certainty steps { certainty sentence { en } } } noneBecause { en } }
}`;

interface Told {
  readonly connections: {
    readonly paths: readonly {
      readonly certainty: string | null;
      readonly steps: readonly { readonly certainty: string | null; readonly sentence: { readonly en: string } }[];
    }[];
  };
}

/** The certainty of the way, and of its steps. */
async function on(
  day: string | null,
  certainty?: readonly string[],
  from = "studio:asof-one",
  to = "studio:asof-two",
): Promise<(string | null)[] | undefined> {
  const { connections } = await app.data<Told>(text, { from, to, day, certainty });
  const [way] = connections.paths;
  return way && [way.certainty, ...way.steps.map((step) => step.certainty)];
}

const [C, P, F] = ["CERTAIN", "POSSIBLE", "FALSE"] as const;

it("is as sure as its least sure step", async () => {
  expect(await on("2021-06-01")).toEqual([C, C, C]);
  expect(await on("2020-06-01")).toEqual([P, C, P]);
  expect(await on("2020-06-30")).toEqual([C, C, C]);
  expect(await on(null)).toEqual([null, null, null]);
});

it("is left out where a step did not hold, unless that is asked for", async () => {
  expect(await on("2022-01-01")).toBeUndefined();
  expect(await on("2022-01-01", [C, P, F])).toEqual([F, F, C]);
  expect(await on("2020-06-01", [C])).toBeUndefined();
  expect(await on("2019-12-31", [F])).toEqual([F, F, F]);
});

it("does not lead through an event that is not there yet; what took place is not said to hold", async () => {
  const met = (day: string, certainty?: readonly string[]) => on(day, certainty, "person:asof-bo", "studio:asof-one");
  expect(await met("2021-02-28")).toBeUndefined();
  expect(await met("2021-02-28", [C, P, F])).toEqual([F, F, F]);
  expect(await met("2021-03-01")).toEqual([null, null, null]);
  const { connections } = await app.data<Told>(text, { from: "person:asof-bo", to: "studio:asof-one" });
  expect(connections.paths[0]?.steps.map(({ sentence }) => sentence.en)).toEqual([
    "asof-bo took part in asof-meeting.",
    "asof-meeting was about asof-one.",
  ]);
});
