import { beforeAll, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { ReportedAndRecordedDocument, type ReportedAndRecordedQuery } from "../../support/generated/operations.js";
import { inJinan, inJinzhou, inOpinion, inTaiyuan, studios, taiyuanAlliance } from "../sources/documents.js";
import { inReport, telling } from "../sources/reading.js";

let answer: ReportedAndRecordedQuery;
const app = useApp();
beforeAll(async () => {
  answer = await app.data(ReportedAndRecordedDocument, {});
});

const exactly = (value: number) => ({ value, bound: "EXACT" });
const held = (measure: string, knowledge: string, recorded: number | null = null, reported: object[] = []) => ({
  measure,
  knowledge,
  recorded,
  reported,
});
const figure = (measure: string, statedIn: object[], more: object = {}) => ({
  measure,
  value: null,
  bound: null,
  unit: null,
  level: null,
  period: null,
  asOf: null,
  ...more,
  statedIn,
});

/** What is known of a studio's achievements, problems, patents, members and groups; nothing where it is not given. */
const ofStudio = (rows: Record<string, object>) =>
  ["ACHIEVEMENTS", "PROBLEMS_TACKLED", "PATENTS", "MEMBERS", "DISCIPLINE_GROUPS"].map(
    (measure) => rows[measure] ?? held(measure, "NOT_STATED"),
  );
const levels = ["MUNICIPAL", "NATIONAL", "PROVINCIAL"];

const untilTheText = "../2022-06-22";
const six = figure("STUDIOS_NAMED", inOpinion("p3s1 p3s1? p3s12?"), { ...exactly(6), unit: "studios", level: "PROVINCIAL" });
const twentyEight = figure("STUDIOS_NAMED", inOpinion("p3s12 p3s12?"), { ...exactly(28), unit: "studios", level: "PROVINCIAL" });

it("lays what each studio reports beside what is recorded: of Luan Jun's 25 members one, and of its 120 patents none", () => {
  const luanJun = (measure: string, value: number, unit: string) =>
    figure(measure, inJinan("p4s1? p9s4"), { ...exactly(value), unit, asOf: "2024-05-23" });
  expect(answer.studios).toEqual({
    totalCount: 5,
    nodes: [
      {
        nameEn: studios.cailiang,
        known: ofStudio({ PROBLEMS_TACKLED: held("PROBLEMS_TACKLED", "NONE_NAMED", null, [exactly(38)]) }),
        figures: {
          nodes: [
            figure("ACHIEVEMENTS_PATENTED", inOpinion("p2s1 p3s25"), { ...exactly(6), unit: "achievements", period: untilTheText }),
            figure("PROBLEMS_TACKLED", inOpinion("p2s1 p3s25"), { ...exactly(38), unit: "technical problems", period: untilTheText }),
          ],
        },
      },
      {
        nameEn: studios.liJianjun,
        known: ofStudio({ MEMBERS: held("MEMBERS", "IMPLIED", 1) }),
        figures: { nodes: [figure("PROBLEMS_SOLVED", inOpinion("p3s26"))] },
      },
      {
        nameEn: studios.luanJun,
        known: ofStudio({
          ACHIEVEMENTS: held("ACHIEVEMENTS", "NONE_NAMED", null, [exactly(20)]),
          PATENTS: held("PATENTS", "NONE_NAMED", null, [exactly(120)]),
          MEMBERS: held("MEMBERS", "IMPLIED", 1, [exactly(25)]),
        }),
        figures: {
          nodes: [
            luanJun("MEMBERS", 25, "team members"),
            luanJun("PATENTS", 120, "patents"),
            luanJun("ACHIEVEMENTS", 20, "innovation achievements"),
            ...levels.map((level) => figure("COMPETITION_RESULTS", inJinan("p4s1? p9s4"), { level, asOf: "2024-05-23" })),
            luanJun("BENEFIT", 4_300_000_000, "CNY"),
          ],
        },
      },
      {
        nameEn: studios.zhangZhaohong,
        known: ofStudio({ MEMBERS: held("MEMBERS", "STATED", 1), DISCIPLINE_GROUPS: held("DISCIPLINE_GROUPS", "STATED", 4, [exactly(4)]) }),
        figures: {
          nodes: [
            figure("DISCIPLINE_GROUPS", inReport("p5s3 p10s1"), { ...exactly(4), unit: "discipline groups" }),
            figure("TRANSFORMATION_RATE", inReport("p8s4")),
          ],
        },
      },
      { nameEn: studios.zhaoPengda, known: ofStudio({ MEMBERS: held("MEMBERS", "IMPLIED", 1) }), figures: { nodes: [] } },
    ],
  });
});

it("keeps what companies report apart from what their studios do: 22 proposals, and six studios named while two are recorded", () => {
  const proposals = (measure: string, at: string) =>
    figure(measure, inJinzhou(at), { ...exactly(22), unit: "proposals", period: "XXXX-08/XXXX-10" });
  expect(answer.enterprises).toEqual({
    totalCount: 2,
    nodes: [
      { nameEn: "Jineng Holding", describedEn: null, known: [held("STUDIOS", "IMPLIED", 2)], figures: { nodes: [six] } },
      {
        nameEn: null,
        describedEn: telling(/Zhao Pengda.*does not name/),
        known: [held("STUDIOS", "STATED", 1)],
        figures: {
          nodes: [
            proposals("PROPOSALS", "p3s4"),
            proposals("PROPOSALS_APPLIED", "p3s4 p3s4?"),
            ...levels.map((level) => figure("COMPETITION_RESULTS", inJinzhou("p3s2"), { level })),
          ],
        },
      },
    ],
  });
});

it("has of the union that named 28 studios none of the 28", () => {
  expect(answer.organisations).toEqual({
    totalCount: 1,
    nodes: [
      {
        nameEn: "Shanxi Coal Mine Trade Union",
        known: [held("STUDIOS_NAMED", "NONE_NAMED", null, [exactly(28)])],
        figures: { nodes: [twentyEight] },
      },
    ],
  });
});

it("has of more than a hundred who attended a ceremony twelve, and of the 483 results shown at a conference nothing that they are held against", () => {
  const moreThanAHundred = { value: 100, bound: "MORE_THAN" };
  expect(answer.events).toEqual({
    totalCount: 3,
    nodes: [
      {
        nameEn: "Ceremony to unveil the Alliance of Model Workers (Employees) Innovation Studios",
        known: [held("STUDIOS_NAMED", "NOT_STATED"), held("ATTENDEES", "STATED", 12, [moreThanAHundred])],
        figures: { nodes: [figure("ATTENDEES", inTaiyuan("p3s1 p3s4"), { ...moreThanAHundred, unit: "people", asOf: "2024-07-14" })] },
      },
      {
        nameEn: "First promotion conference of excellent achievements in technical innovation of employees of Jineng Holdings",
        known: [held("STUDIOS_NAMED", "NOT_STATED"), held("ATTENDEES", "NOT_STATED")],
        figures: { nodes: [figure("ACHIEVEMENTS_SHOWN", inOpinion("p3s27"), { ...exactly(483), unit: "achievements" })] },
      },
      {
        nameEn: "Naming of Shanxi Energy Industry Employee Innovation Studios",
        known: [held("STUDIOS_NAMED", "NONE_NAMED", null, [exactly(6), exactly(28)]), held("ATTENDEES", "NOT_STATED")],
        figures: { nodes: [six, twentyEight] },
      },
    ],
  });
});

it("has an alliance and a province with studios that no one counts or names", () => {
  const claimed = [{ value: null, bound: null }];
  expect(answer.alliances).toEqual({
    totalCount: 1,
    nodes: [
      {
        nameEn: taiyuanAlliance,
        known: [held("PROBLEMS_TACKLED", "NOT_STATED"), held("STUDIOS", "NONE_NAMED", null, claimed)],
        figures: { nodes: [figure("STUDIOS", inTaiyuan("p4s2?"))] },
      },
    ],
  });
  expect(answer.regions).toEqual({
    totalCount: 1,
    nodes: [
      {
        nameEn: "Shanxi",
        known: [held("STUDIOS", "NONE_NAMED", null, claimed)],
        figures: { nodes: [figure("STUDIOS", inOpinion("p3s1"), { unit: "studios" })] },
      },
    ],
  });
});
