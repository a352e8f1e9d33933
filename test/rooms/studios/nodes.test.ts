import { describe, expect, it } from "vitest";
import { nounNames, nouns, type NounName } from "../../../src/vocabulary/index.js";
import { madeUp, node, source, together } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";
import { seedWith } from "../../support/seeds.js";
import { studioName } from "../sources/reading.js";

const app = useApp(
  seedWith(together(source(madeUp), node("patent:made-up"), node("achievement:made-up"), node("technical-problem:made-up"))),
);

const one: Record<NounName, string> = {
  Source: "source:zhang-zhaohong-assessment",
  Studio: "studio:zhang-zhaohong",
  DisciplineGroup: "discipline-group:zhang-zhaohong-electrical",
  Person: "person:sun-qin-fujian",
  Enterprise: "enterprise:host-of-zhang-zhaohong-studio",
  Organisation: "organisation:acftu",
  Alliance: "alliance:southwest-fujian-model-worker",
  Discipline: "discipline:electrical",
  Event: "event:zhang-zhaohong-assessment",
  Participation: "participation:zhang-zhaohong-assessment-sun-qin-attended",
  Aspect: "aspect:site-use",
  Honour: "honour:national-model-worker-and-craftsman-talent-innovation-studio",
  Conferral: "conferral:zhang-zhaohong-national-2020",
  Region: "region:quangang",
  Industry: "industry:c",
  Programme: "programme:zhang-zhaohong-training-centre",
  Figure: "figure:zhang-zhaohong-discipline-groups",
  Patent: "patent:made-up",
  Achievement: "achievement:made-up",
  TechnicalProblem: "technical-problem:made-up",
};
const singular = (noun: NounName): string => noun.charAt(0).toLowerCase() + noun.slice(1);
const anyNode = (id: string) => app.data("query ($id: ID!) { node(id: $id) { __typename id } }", { id });

describe.each(nounNames)("a %s", (noun) => {
  const id = one[noun];

  it("is found as a node, by its own field and in its list", async () => {
    const itself = { __typename: noun, id };
    expect(await anyNode(id)).toEqual({ node: itself });
    expect(await app.data(`query ($id: ID!) { found: ${singular(noun)}(id: $id) { __typename id } }`, { id })).toEqual({ found: itself });
    expect(
      await app.data(
        `query ($id: ID!) { found: ${nouns[noun].plural}(filter: { id: { eq: $id } }) { totalCount nodes { __typename id } } }`,
        { id },
      ),
    ).toEqual({
      found: { totalCount: 1, nodes: [itself] },
    });
  });

  it("is null where its id is unknown, and under another noun's field", async () => {
    const unknown = `${id}-of-nowhere`;
    expect(await anyNode(unknown)).toEqual({ node: null });
    expect(await app.data(`query ($id: ID!) { found: ${singular(noun)}(id: $id) { id } }`, { id: unknown })).toEqual({ found: null });
    const other = noun === "Studio" ? "person" : "studio";
    expect(await app.data(`query ($id: ID!) { found: ${other}(id: $id) { id } }`, { id })).toEqual({ found: null });
  });
});

it("gives nodes in the order asked for, null for an unknown one, and one twice where it is asked twice", async () => {
  const ids = [one.Region, "studio:nobody", one.Studio, "no id at all", one.Event, one.Region, ""];
  expect(await app.data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids })).toEqual({
    nodes: [
      { __typename: "Region", id: one.Region },
      null,
      { __typename: "Studio", id: one.Studio },
      null,
      { __typename: "Event", id: one.Event },
      { __typename: "Region", id: one.Region },
      null,
    ],
  });
});

describe("a name", () => {
  const names = (id: string) =>
    app.data(
      "query ($id: ID!) { node(id: $id) { ... on Named { zh: name(language: ZH) { text language } en: name(language: EN) { text language } given: name { text language } } } }",
      { id },
    );

  it("falls back to English where no source gives a Chinese one", async () => {
    const english = { text: studioName, language: "EN" };
    expect(await names(one.Studio)).toEqual({ node: { zh: english, en: english, given: english } });
  });

  it("is in the language asked for where there are both", async () => {
    const english = { text: "All-China Federation of Trade Unions", language: "EN" };
    expect(await names(one.Organisation)).toEqual({
      node: { zh: { text: "中华全国总工会", language: "ZH" }, en: english, given: english },
    });
  });

  it("is null where no source gives any", async () => {
    expect(await names(one.Enterprise)).toEqual({ node: { zh: null, en: null, given: null } });
  });
});
