import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { ProgrammesOfStudioDocument, ServingByAspectDocument } from "../../support/generated/operations.js";
import { inReport, places, studioName, telling } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const centre = { nameEn: telling(/Five in one.*multi-disciplinary comprehensive training center and innovation platform/), kind: "TRAINING_CENTRE", status: "RUNNING" };
const none = { totalCount: 0, edges: [] };
const studioCalls = (calledEn: string, at: string) => ({
  totalCount: 1,
  edges: [{ calledEn, implied: places(at).every(({ implied }) => implied), statedIn: places(at), node: { nameEn: studioName } }],
});
const centreCalls = (calledEn: string) => ({ totalCount: 1, edges: [{ calledEn, implied: false, statedIn: places("p5s4"), node: centre }] });
const aspect = (nameZh: string, nameEn: string, studios: object, programmes: object) => ({ nameZh, nameEn, studios, alliances: none, programmes });

it("compares what the studio and its training centre serve, side by side, and that the alliances are not said to serve any", async () => {
  expect(await app.data(ServingByAspectDocument, {})).toEqual({
    aspects: {
      totalCount: 11,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        aspect("场地使用", "Site use", none, none),
        aspect("成果转化", "Transformation of results", studioCalls("transformation rate of innovation results", "p8s4?"), none),
        aspect("创新创效", "Innovation and profit creation", studioCalls("profit improvement", "p6s1? p7s1 p10s1"), centreCalls("innovation, profit creation")),
        aspect("共建共享", "Joint building and sharing", studioCalls("joint building and sharing", "p6s1?"), centreCalls("joint building and sharing")),
        aspect("技能鉴定", "Skills appraisal", studioCalls("skill appraisal", "p6s1?"), centreCalls("skills appraisal")),
        aspect("技能竞赛", "Skills competition", studioCalls("skill competition", "p6s1? p7s3?"), centreCalls("skills competition")),
        aspect("技能培训", "Skills training", studioCalls("all-discipline training", "p6s1? p7s3? p10s1"), centreCalls("employee training")),
        aspect("技术攻关", "Problem solving", studioCalls("difficulties tackling", "p7s3?"), none),
        aspect("人才培养", "Talent cultivation", studioCalls("cultivated talents", "p7s3"), none),
        aspect("示范引领", "Demonstration", studioCalls("benchmarking and exemplary role", "p9s2"), none),
        aspect("制度规范", "Procedures and regulations", none, none),
      ],
    },
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
