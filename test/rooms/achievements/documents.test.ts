import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import {
  AchievementsByStageDocument,
  ProposalsHandedInDocument,
  TechnicalProblemsOfDisciplineDocument,
} from "../../support/generated/operations.js";
import { telling } from "../sources/reading.js";

const app = useApp();

const noPage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

it("no document names a result: four numbers are reported, each of what its source counts", async () => {
  const figure = (measure: string, value: number, unit: string, subject: object) => ({
    measure,
    value,
    unit,
    subjects: { nodes: [subject] },
  });
  const luanJun = { __typename: "Studio", nameEn: "Luan Jun Innovation Studio" };
  expect(await app.data(AchievementsByStageDocument, {})).toEqual({
    achievements: noPage,
    withoutBenefit: { totalCount: 0, nodes: [] },
    reported: {
      totalCount: 4,
      nodes: [
        figure("ACHIEVEMENTS", 20, "innovation achievements", luanJun),
        figure("ACHIEVEMENTS_SHOWN", 483, "achievements", { __typename: "Event", nameEn: telling(/^First promotion conference/) }),
        figure("PROPOSALS_APPLIED", 22, "proposals", { __typename: "Enterprise", nameEn: null }),
        figure("BENEFIT", 4_300_000_000, "CNY", luanJun),
      ],
    },
  });
});

it("22 proposals are reported of a company without a name, and all of them applied; none is told", async () => {
  const figure = (measure: string, statedIn: object[]) => ({
    measure,
    value: 22,
    bound: "EXACT",
    period: "XXXX-08/XXXX-10",
    scope: "improvement proposals of the company's employees",
    subjects: { nodes: [{ nameEn: null, describedEn: telling(/does not name/) }] },
    statedIn,
  });
  expect(await app.data(ProposalsHandedInDocument, {})).toEqual({
    achievements: noPage,
    reported: {
      nodes: [figure("PROPOSALS", inDocument("naming", "p3s4")), figure("PROPOSALS_APPLIED", inDocument("naming", "p3s4 p3s4?"))],
    },
  });
});

it("no technical problem is told: one studio reports 38 taken on, another that it solved some", async () => {
  const notNamed = (knowledge: string) => [{ knowledge, recorded: null }];
  expect(await app.data(TechnicalProblemsOfDisciplineDocument, {})).toEqual({
    technicalProblems: noPage,
    studios: {
      nodes: [
        {
          nameEn: "Cailiang Innovation Studio",
          known: notNamed("NONE_NAMED"),
          figures: {
            nodes: [
              {
                measure: "PROBLEMS_TACKLED",
                value: 38,
                bound: "EXACT",
                scope: "coal mine dust control",
                statedIn: [{ locator: "p2s1" }, { locator: "p3s25" }],
              },
            ],
          },
        },
        {
          nameEn: "Li Jianjun worker innovation studio",
          known: notNamed("NOT_STATED"),
          figures: {
            nodes: [
              {
                measure: "PROBLEMS_SOLVED",
                value: null,
                bound: null,
                scope: "technical problems in coal washing and processing",
                statedIn: [{ locator: "p3s26" }],
              },
            ],
          },
        },
      ],
    },
  });
});
