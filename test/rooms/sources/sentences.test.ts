import { beforeAll, describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { SentencesOfSourceDocument, type SentencesOfSourceQuery } from "../../support/generated/operations.js";
import { assessmentReport } from "./reading.js";

let statements: Statement[] = [];
const app = useApp();
beforeAll(async () => {
  statements = (await pagesOf(40)).flatMap(({ edges }) => edges);
});

type Source = NonNullable<SentencesOfSourceQuery["source"]>;
type Statement = Source["states"]["edges"][number];

async function pagesOf(first: number): Promise<Source["states"][]> {
  const pages: Source["states"][] = [];
  for (let after: string | null = null; pages.length < 50; after = pages.at(-1)!.pageInfo.endCursor) {
    const { source } = await app.data(SentencesOfSourceDocument, { source: "source:zhang-zhaohong-assessment", first, after });
    pages.push(source!.states);
    if (!source!.states.pageInfo.hasNextPage) return pages;
  }
  throw new Error("The pages do not end.");
}

const place = (locator: string): number => {
  const [, paragraph, sentence] = /^p(\d+)s(\d+)$/.exec(locator)!;
  return Number(paragraph) * 100 + Number(sentence);
};
const inSentence = (locator: string) => statements.filter((each) => each.locator === locator);
const whatIsIn = (locator: string) =>
  [...new Set(inSentence(locator).map(({ node, implied }) => `${node.id}${implied ? "?" : ""}`))].sort();
const numbered = (paragraph: number, sentences: number) => Array.from({ length: sentences }, (_, index) => `p${paragraph}s${index + 1}`);

it("is a report by its byline, without a date or a publisher", async () => {
  const { source } = await app.data(SentencesOfSourceDocument, { source: "source:zhang-zhaohong-assessment", first: 1 });
  const { states, ...report } = source!;
  expect(report).toEqual({
    kind: "REPORT",
    title: assessmentReport,
    authors: ["Zhang Lei"],
    publisher: null,
    publishedOn: null,
    language: "en",
    sha256: "65fbe11b01fad38e947b436b18a0708dd25cd906c31693eeeef7a33b28e8c8a0",
  });
  expect(states.edges.map(({ locator }) => locator)).toEqual(["p1s1"]);
});

it("holds something in each of its 24 sentences, in their order", () => {
  const sentences = [1, 2, 1, 2, 4, 1, 3, 4, 3, 3].flatMap((count, index) => numbered(index + 1, count));
  expect([...new Set(statements.map(({ locator }) => locator))]).toEqual(sentences);
  expect(statements.map(({ locator }) => place(locator))).toEqual(statements.map(({ locator }) => place(locator)).sort((a, b) => a - b));
});

it("loses nothing and repeats nothing over its pages", async () => {
  const pages = await pagesOf(17);
  const keys = pages.flatMap(({ edges }) => edges).map(({ locator, implied, node }) => `${locator} ${implied} ${node.id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => keys.length));
  expect(keys).toEqual(statements.map(({ locator, implied, node }) => `${locator} ${implied} ${node.id}`));
});

describe("what a sentence is read to state", () => {
  it.each<[locator: string, nodes: string[]]>([
    ["p1s1", ["event:zhang-zhaohong-assessment", "organisation:acftu", "source:zhang-zhaohong-assessment", "studio:zhang-zhaohong"]],
    [
      "p2s1",
      [
        "enterprise:host-of-zhang-zhaohong-studio",
        "event:zhang-zhaohong-assessment",
        "event:zhang-zhaohong-assessment-briefing?",
        "event:zhang-zhaohong-assessment?",
        "organisation:acftu",
        "organisation:acftu-studio-assessment-team",
        "studio:zhang-zhaohong",
      ],
    ],
    ["p4s2", ["participation:zhang-zhaohong-assessment-briefing-sun-qin-presided"]],
    ["p5s2", ["enterprise:host-of-zhang-zhaohong-studio", "participation:zhang-zhaohong-assessment-briefing-yang-fei-briefed"]],
    [
      "p5s4",
      [
        "aspect:innovation-and-profit-creation",
        "aspect:joint-building-and-sharing",
        "aspect:skills-appraisal",
        "aspect:skills-competition",
        "aspect:skills-training",
        "programme:zhang-zhaohong-training-centre",
      ],
    ],
    [
      "p10s2",
      [
        "alliance:southwest-fujian-model-worker",
        "alliance:southwest-fujian-model-worker-petrochemical-cluster",
        "alliance:southwest-fujian-model-worker?",
        "conferral:zhang-zhaohong-national-2020",
        "discipline:petrochemical",
        "honour:national-model-worker-and-craftsman-talent-innovation-studio",
        "industry:c?",
        "region:southwest-fujian",
        "studio:zhang-zhaohong",
      ],
    ],
    ["p10s3", ["source:zhang-zhaohong-assessment"]],
  ])("%s", (locator, nodes) => {
    expect(whatIsIn(locator)).toEqual(nodes);
  });

  it("is the studio wherever it is named in full", () => {
    const named = ["p1s1", "p2s1", "p4s1", "p5s3", "p7s1", "p8s1", "p9s2", "p10s1"];
    const stating = statements.filter(({ node }) => node.id === "studio:zhang-zhaohong").map(({ locator }) => locator);
    expect(named.filter((locator) => !stating.includes(locator))).toEqual([]);
  });

  it("is everyone where they are first named", () => {
    const firstNamed = new Map<string, string[]>();
    for (const { locator, node } of statements) {
      if (node.__typename === "Person" && ![...firstNamed.values()].flat().includes(node.id))
        firstNamed.set(locator, [...(firstNamed.get(locator) ?? []), node.id]);
    }
    expect(Object.fromEntries(firstNamed)).toEqual({
      p2s2: ["person:chen-bingfeng-guangxi", "person:li-shufeng-hebei", "person:ma-xianghao-grade-iii-researcher"],
      p3s1: [
        "person:chen-shouchuan-quangang",
        "person:guo-yating-quangang",
        "person:jiang-yongqing-quanzhou",
        "person:lin-ruiqun-quangang",
        "person:sun-qin-fujian",
        "person:yang-fei-host-of-zhang-zhaohong-studio",
      ],
      p6s1: ["person:zhang-zhaohong-studio-lead"],
    });
  });

  it("is the fields that it gives, and in our words what no field holds", () => {
    const ofStudio = (locator: string) =>
      inSentence(locator)
        .filter(({ node }) => node.id === "studio:zhang-zhaohong")
        .map(({ fields, saysEn, values }) => ({ fields, saysEn, values }));
    expect(ofStudio("p5s3")).toEqual([{ fields: ["nameEn", "mode"], saysEn: null, values: null }]);
    expect(ofStudio("p9s3")).toEqual([
      { fields: [], saysEn: expect.stringMatching(/hoped.*across industries and disciplines.*alliances.*a wish/), values: null },
    ]);
  });
});

it("never says a place with the mark that it is implied", () => {
  expect(statements.filter(({ implied }) => implied).length).toBeGreaterThan(0);
  expect(statements.filter(({ locator }) => locator.includes("?"))).toEqual([]);
});

it("is stated by a node in the order of its sentences", async () => {
  const { studio } = await app.data(
    `{ studio(id: "studio:zhang-zhaohong") { statedIn(first: 100) { locator } statements(first: 100) { edges { locator } } } }`,
  );
  const stated = studio.statedIn.map(({ locator }: { locator: string }) => place(locator)) as number[];
  expect(stated).toEqual([...stated].sort((a, b) => a - b));
  expect(stated.length).toBeGreaterThan(10);
  expect(studio.statements.edges.map(({ locator }: { locator: string }) => place(locator))).toEqual(stated);
});
