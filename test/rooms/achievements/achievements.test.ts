import { describe, expect, it } from "vitest";
import { madeUp, seedOf } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";
import {
  AchievementsByStageDocument,
  ProposalsHandedInDocument,
  TechnicalProblemsOfDisciplineDocument,
} from "../../support/generated/operations.js";
import { madeUpAchievements } from "./madeUp.js";

const app = useApp(seedOf(madeUpAchievements));

const page = { hasNextPage: false, endCursor: expect.any(String) };
const place = (locator: string, implied = false) => ({ source: { title: `Made up: ${madeUp}` }, locator, implied });
const edges = (implied: boolean, ...names: string[]) => ({ edges: names.map((nameEn) => ({ implied, node: { nameEn } })) });

describe("results by stage", () => {
  it("come with the highest benefit first, and those without one apart", async () => {
    expect(await app.data(AchievementsByStageDocument, {})).toEqual({
      achievements: {
        totalCount: 2,
        pageInfo: page,
        nodes: [
          {
            titleZh: null,
            titleEn: "Puller",
            kind: "RESULT",
            stage: "PROMOTED",
            completedOn: "2021-03",
            benefitCny: 9_000_000,
            creators: edges(false),
            studios: edges(true, "Studio two"),
            conferrals: { nodes: [] },
            statedIn: [place("p1")],
          },
          {
            titleZh: "轴封",
            titleEn: "Seal",
            kind: "RESULT",
            stage: "APPLIED",
            completedOn: "2019",
            benefitCny: 1_250_000.5,
            creators: edges(false, "ada", "bai"),
            studios: edges(false, "Studio one"),
            conferrals: { nodes: [{ year: 2020, honour: { nameEn: "Prize" } }] },
            statedIn: [place("p1")],
          },
        ],
      },
      withoutBenefit: { totalCount: 1, nodes: [{ titleEn: "Lamp", stage: "TRANSFORMED" }] },
      reported: { totalCount: 0, nodes: [] },
    });
  });

  it.each<[what: string, variables: object, expected: string[]]>([
    ["from a benefit upwards", { benefit: { gte: 1_250_001 } }, ["Puller"]],
    ["up to a benefit", { benefit: { lte: 1_250_000.5 } }, ["Seal"]],
    ["of one stage", { stages: ["TRIAL"] }, ["Tried out"]],
    ["of a narrower discipline", { discipline: "discipline:turbine", stages: ["APPLIED", "PROMOTED", "TRIAL"] }, ["Seal", "Tried out"]],
    ["of another discipline", { discipline: "discipline:mining-safety" }, []],
  ])("can be asked for %s", async (_, variables, expected) => {
    const { achievements } = await app.data(AchievementsByStageDocument, variables);
    expect(achievements.nodes.map(({ titleEn }) => titleEn)).toEqual(expected);
  });
});

describe("proposals", () => {
  const first = { titleEn: "First proposal", submittedOn: "2022-08-01", stage: "REJECTED", creators: { nodes: [{ nameEn: "ada" }] } };
  const second = {
    titleEn: "Second proposal",
    submittedOn: "2023-09",
    stage: "ACCEPTED",
    creators: { nodes: [{ nameEn: "ada" }, { nameEn: "bai" }] },
  };

  it("come in the order in which they were handed in", async () => {
    expect(await app.data(ProposalsHandedInDocument, {})).toEqual({
      achievements: { totalCount: 2, pageInfo: page, nodes: [first, second] },
      reported: { nodes: [] },
    });
  });

  it.each<[what: string, variables: object, expected: object[]]>([
    ["in a year", { submittedOn: { gte: "2023", lt: "2024" } }, [second]],
    ["in a month of which no day is known", { submittedOn: { eq: "2023-09" } }, [second]],
    ["after the first days of that month, which is not certain", { submittedOn: { gte: "2023-09-02" } }, []],
    ["up to a day", { submittedOn: { lte: "2022-08-01" } }, [first]],
  ])("can be asked for %s", async (_, variables, expected) => {
    expect((await app.data(ProposalsHandedInDocument, variables)).achievements.nodes).toEqual(expected);
  });
});

describe("technical problems", () => {
  const problem = (titleEn: string, status: string, discipline: string, ...tackledBy: object[]) => ({
    titleEn,
    status,
    disciplines: { nodes: [{ nameEn: discipline }] },
    tackledBy: { edges: tackledBy },
  });

  it("of a discipline and those below it come with who tackles them, the oldest first", async () => {
    expect(await app.data(TechnicalProblemsOfDisciplineDocument, {})).toEqual({
      technicalProblems: {
        totalCount: 2,
        pageInfo: page,
        nodes: [
          { ...problem("Roof that gives way", "RAISED", "Mining safety"), titleZh: null, raisedOn: "2017-05", solvedOn: null },
          {
            ...problem(
              "Spray against dust",
              "SOLVED",
              "Dust control",
              { implied: true, statedIn: [place("p2", true)], node: { __typename: "Alliance", nameEn: "Both" } },
              { implied: false, statedIn: [place("p1")], node: { __typename: "Studio", nameEn: "Studio one" } },
            ),
            titleZh: "喷雾降尘",
            raisedOn: "2018",
            solvedOn: "2020-12",
          },
        ],
      },
      studios: { nodes: [] },
    });
  });

  it("of another discipline are another's", async () => {
    const { technicalProblems } = await app.data(TechnicalProblemsOfDisciplineDocument, { discipline: "discipline:equipment-maintenance" });
    expect(technicalProblems.nodes.map(({ titleEn, tackledBy }) => [titleEn, tackledBy.edges.map(({ node }) => node.nameEn)])).toEqual([
      ["Shaft that shakes", ["Studio two"]],
    ]);
  });
});
