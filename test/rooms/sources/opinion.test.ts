import { beforeAll, describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import {
  FactsOfSentenceDocument,
  FactsOfSourceAloneDocument,
  NodesOfSourceAloneDocument,
  SentencesOfSourceDocument,
  type SentencesOfSourceQuery,
} from "../../support/generated/operations.js";
import { titles } from "./documents.js";
import { places, telling } from "./reading.js";

const opinion = "source:jineng-studios-opinion";
const company = "enterprise:jineng-holding";
const union = "organisation:shanxi-coal-mine-trade-union";
const naming = "event:shanxi-energy-industry-studio-naming-by-2022-06-22";
const energyTitle = "honour:shanxi-energy-industry-employee-innovation-studio";
const six = "figure:jineng-studios-named";
const twentyEight = "figure:shanxi-coal-mine-trade-union-studios-named";

let source: NonNullable<SentencesOfSourceQuery["source"]>;
let statements: (typeof source)["states"]["edges"];
const app = useApp();
beforeAll(async () => {
  const first = await app.data(SentencesOfSourceDocument, { source: opinion, first: 100 });
  source = first.source!;
  const second = await app.data(SentencesOfSourceDocument, { source: opinion, first: 100, after: source.states.pageInfo.endCursor });
  statements = [...source.states.edges, ...second.source!.states.edges];
});

const inSentence = (locator: string) => statements.filter((each) => each.locator === locator);

describe("the opinion, sentence by sentence", () => {
  it("is of 22 June 2022, a translation, without an author", () => {
    const { states, ...about } = source;
    expect(about).toEqual({
      kind: "OPINION",
      title: titles.opinion,
      authors: [],
      publisher: null,
      publishedOn: "2022-06-22",
      language: "en",
      sha256: "44365b37b74218932be4513617c5aedac7402621e86991a7f0c980c1b65c75fe",
    });
    expect(states.totalCount).toBe(statements.length);
  });

  it("holds something in each but a general remark, a heading's number and the website's two notices", () => {
    const empty = [17, 28, 39, 40];
    const long = Array.from({ length: 40 }, (_, index) => index + 1).filter((sentence) => !empty.includes(sentence));
    expect([...new Set(statements.map(({ locator }) => locator))]).toEqual(["p1s1", "p2s1", ...long.map((sentence) => `p3s${sentence}`)]);
  });

  it("names the union and its 28 studios in one, which implies that the six of the first are among them", () => {
    expect([...new Set(inSentence("p3s12").map(({ node, implied }) => `${node.id}${implied ? "?" : ""}`))].sort()).toEqual(
      [
        company,
        `${naming}?`,
        `${six}?`,
        twentyEight,
        `${twentyEight}?`,
        "industry:b06?",
        union,
        "programme:jineng-employee-innovation-studios",
        "region:shanxi",
      ].sort(),
    );
    expect(
      inSentence("p3s12")
        .filter(({ values }) => values !== null)
        .map(({ node, values }) => [node.id, JSON.parse(values!) as unknown]),
    ).toEqual([[six, { scope: telling(/that the Shanxi Coal Mine Trade Union named$/) }]]);
  });
});

describe("what rests on the opinion", () => {
  const fact = (kind: string, from: string, to: string, ...statedIn: [title: string, at: string][]) => ({
    kind,
    role: null,
    since: null,
    from: { id: from },
    to: { id: to },
    statedIn: statedIn.flatMap(([title, at]) => places(at).map((place) => ({ source: { title }, ...place }))),
  });

  it("in that sentence is the share, what it is reported of, and by implication the giver, the naming and the branch", async () => {
    expect(await app.data(FactsOfSentenceDocument, { source: opinion, sentence: "p3s12" })).toEqual({
      source: {
        facts: {
          totalCount: 7,
          nodes: [
            fact("IN_INDUSTRY", company, "industry:b06", [titles.opinion, "p3s12? p3s25? p3s26?"]),
            fact("CONFERRED_BY", energyTitle, union, [titles.titlesByRule, "p3?"], [titles.opinion, "p3s12?"]),
            fact("ORGANISED", union, naming, [titles.opinion, "p3s12?"]),
            fact("OUT_OF", six, twentyEight, [titles.opinion, "p3s12"]),
            fact("REPORTED", company, six, [titles.opinion, "p3s1 p3s12?"]),
            fact("REPORTED", naming, twentyEight, [titles.opinion, "p3s12?"]),
            fact("REPORTED", union, twentyEight, [titles.opinion, "p3s12"]),
          ],
        },
      },
    });
  });

  it("alone are two studios and their company, two events, a title given, seven figures and eight programmes", async () => {
    const { source: found } = await app.data(NodesOfSourceAloneDocument, { source: opinion });
    expect([...new Set(found!.states.edges.map(({ node }) => node.id))].sort()).toEqual(
      [
        "studio:cailiang",
        "studio:li-jianjun",
        "person:li-jianjun-jineng",
        company,
        "organisation:trade-union-of-jineng-holding",
        naming,
        "event:jineng-first-achievement-promotion-conference",
        "conferral:cailiang-national-by-2022-06-22",
        six,
        twentyEight,
        ...[
          "shanxi-employee-innovation-studios",
          "cailiang-problems-tackled",
          "cailiang-achievements-patented",
          "li-jianjun-problems-solved",
          "jineng-achievements-shown",
        ].map((id) => `figure:${id}`),
        "programme:craftsman-literary-and-art-creation",
        ...[
          "employee-innovation-studios",
          "five-small-competition",
          "workers-quality-reengineering",
          "great-craftsman-cultural-brand",
          "studios-training-and-growth-plans",
          "studios-teacher-plus-i",
          "innovative-research-projects",
        ].map((id) => `programme:jineng-${id}`),
      ].sort(),
    );
  });

  it("alone are all its facts but who gives the title, which the reference data says too", async () => {
    const { source: found } = await app.data(FactsOfSourceAloneDocument, { source: opinion });
    expect(found!.all.totalCount - found!.facts.totalCount).toBe(1);
    expect(found!.facts.nodes.filter(({ kind }) => kind === "CONFERRED_BY")).toEqual([]);
  });
});
