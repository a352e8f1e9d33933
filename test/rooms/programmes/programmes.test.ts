import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { ProgrammesOfStudioDocument, ServingByAspectDocument, SideBySideDocument } from "../../support/generated/operations.js";
import { studios, taiyuanAlliance } from "../sources/documents.js";
import { inReport, places, studioName, telling } from "../sources/reading.js";

const app = useApp();

const centre = {
  nameEn: telling(/Five in one.*multi-disciplinary comprehensive training center and innovation platform/),
  kind: "TRAINING_CENTRE",
  status: "RUNNING",
};
const none = { totalCount: 0, edges: [] };
const calls = (calledEn: string, at: string, node: object) => ({ calledEn, implied: false, statedIn: places(at), node });
const list = (...edges: object[]) => ({ totalCount: edges.length, edges });

it("compares by aspect: a company's studios and a wished-for mode pass on skills, an alliance and a studio exchange technology", async () => {
  expect(
    await app.data(ServingByAspectDocument, { aspects: ["aspect:passing-on-skills", "aspect:technical-exchange", "aspect:site-use"] }),
  ).toEqual({
    aspects: {
      totalCount: 3,
      nodes: [
        // An assessor looked at it, and nothing is said to serve it.
        { nameZh: "场地使用", nameEn: "Site use", studios: none, alliances: none, programmes: none },
        {
          nameZh: "技能传承",
          nameEn: "Passing on skills",
          studios: none,
          alliances: none,
          programmes: list(
            calls("skill inheritance", "p3s9", {
              nameEn: "Employee (model worker) innovation studios of Jineng Holding",
              kind: "STUDIO_BUILDING",
              status: "RUNNING",
            }),
            calls("“pass, help, belt”", "p3s24", { nameEn: "“teacher + I” training mode", kind: "MENTORING", status: "PROPOSED" }),
          ),
        },
        {
          nameZh: "技术交流",
          nameEn: "Technical exchange",
          studios: list(calls("technical exchange", "p9s3", { nameEn: studios.luanJun })),
          alliances: list(calls("technical exchanges", "p9s1", { nameEn: taiyuanAlliance })),
          programmes: none,
        },
      ],
    },
  });
});

it("lays an alliance, a studio and a training centre side by side, each with what its source calls the aspects", async () => {
  const serves = (...aspects: [calledEn: string, nameEn: string, implied?: boolean][]) =>
    list(...aspects.map(([calledEn, nameEn, implied = false]) => ({ calledEn, implied, node: { nameEn } })));
  expect(await app.data(SideBySideDocument, {})).toEqual({
    nodes: [
      {
        nameEn: taiyuanAlliance,
        aspects: serves(
          ["achievement transformation", "Transformation of results"],
          ["innovation and efficiency creation", "Innovation and profit creation"],
          ["integrated innovation", "Integrated innovation"],
          ["skills training", "Skills training"],
          ["technical research", "Problem solving"],
          ["technical exchanges", "Technical exchange"],
          ["technical collaboration", "Technical collaboration"],
          ["collaborative innovation", "Collaborative innovation"],
        ),
      },
      {
        nameEn: studios.luanJun,
        aspects: serves(
          ["achievement application", "Transformation of results", true],
          ["innovation and efficiency creation", "Innovation and profit creation"],
          ["skill competitions", "Skills competition", true],
          ["skill upgrading", "Skills training"],
          ["technical exchange", "Technical exchange"],
          ["talent cultivation", "Talent cultivation"],
        ),
      },
      {
        nameEn: centre.nameEn,
        aspects: serves(
          ["innovation, profit creation", "Innovation and profit creation"],
          ["joint building and sharing", "Joint building and sharing"],
          ["skills appraisal", "Skills appraisal"],
          ["skills competition", "Skills competition"],
          ["employee training", "Skills training"],
        ),
      },
    ],
  });
});

it("gives the studio one programme, the training centre, which serves five aspects", async () => {
  const serves = (nameEn: string, calledEn: string) => ({ calledEn, implied: false, node: { nameEn } });
  expect(await app.data(ProgrammesOfStudioDocument, { studio: "studio:zhang-zhaohong" })).toEqual({
    studio: {
      nameEn: studioName,
      programmes: {
        totalCount: 1,
        edges: [
          {
            implied: true,
            statedIn: inReport("p5s4?"),
            node: {
              ...centre,
              forms: [],
              aspects: {
                edges: [
                  serves("Innovation and profit creation", "innovation, profit creation"),
                  serves("Joint building and sharing", "joint building and sharing"),
                  serves("Skills appraisal", "skills appraisal"),
                  serves("Skills competition", "skills competition"),
                  serves("Skills training", "employee training"),
                ],
              },
              figures: { totalCount: 0 },
            },
          },
        ],
      },
    },
  });
});
