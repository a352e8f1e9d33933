import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { CollaboratorsOfDocument, GapsOfAllianceDocument, WhyNotWithDocument } from "../../support/generated/operations.js";
import { studios } from "../sources/documents.js";

let app: App;
beforeAll(async () => void (app = await startApp(undefined, { deadlineMilliseconds: 60_000 })));
afterAll(() => app?.stop());

type Place = readonly object[];

const fact = (kind: string, from: string, to: string, statedIn: Place, certainty: string | null = "POSSIBLE") => ({ certainty, fact: { kind, from: { id: from }, to: { id: to }, statedIn } });
const about = (value: number) => expect.closeTo(value, 9) as number;

const inTree = [{ source: { title: "The tree of disciplines", kind: "EDITORIAL" }, locator: "p1", implied: false }];
const ofKind = (places: readonly { source: object }[]): Place => places.map((place) => ({ ...place, source: { ...place.source, kind: "REPORT" } }));
const inUnveiling = (text: string) => ofKind(inDocument("unveiling", text));
const inAssessment = (text: string) => ofKind(inDocument("assessment", text));

/** Luan Jun's field is implied by a post: half of what a stated one weighs. */
const turbine = fact("PRACTISES", "studio:luan-jun", "discipline:turbine", inUnveiling("p6s1?"));
const up = (from: string, to: string) => fact("BROADER", `discipline:${from}`, `discipline:${to}`, inTree, null);
const implied = "(which a source implies and does not state)";

it("finds Zhang Zhaohong's studio for Luan Jun's: they meet in rotating equipment, half of it implied, by a tree of our own", async () => {
  // One step of the tree counts half, two a quarter; what is implied counts half each time. Only one studio or group works in each: nothing is rarer.
  const [near, far] = [0.5 * 0.5, 0.25 * 0.5 * 0.5];
  const value = 1 - (1 - near) * (1 - far);
  // The national title of 2020 is halved every five years from the end of that year to the day.
  const record = Math.log1p(0.5 ** ((Date.parse("2024-08-01") - Date.parse("2021-01-01")) / 86_400_000 / 365.25 / 5)) / Math.log(21);
  const group = "discipline-group:zhang-zhaohong-rotating-equipment";
  const cluster = "alliance:southwest-fujian-model-worker-petrochemical-cluster";
  const { collaborators } = await app.data(CollaboratorsOfDocument, {});
  expect(collaborators).toEqual({
    considered: 1,
    noneBecause: null,
    collaborators: [
      {
        score: about(0.35 * value + 0.1 * 0.3 + 0.08 * record),
        studio: { id: "studio:zhang-zhaohong", nameZh: null, nameEn: studios.zhangZhaohong },
        reasons: [
          {
            kind: "DISCIPLINES",
            weight: 0.35,
            value: about(value),
            contribution: about(0.35 * value),
            implied: true,
            sentenceZh: "一方从事“汽轮机”，另一方从事“转动设备”，二者在本系统自建的专业树中汇于“转动设备”（来源仅暗示，未明述）；一方从事“汽轮机”，另一方从事“设备检修与维护”，二者在本系统自建的专业树中汇于“设备检修与维护”（来源仅暗示，未明述）。",
            sentenceEn: `One works in Turbine, the other in Rotating equipment; in our own tree they meet in Rotating equipment ${implied}; One works in Turbine, the other in Equipment maintenance; in our own tree they meet in Equipment maintenance ${implied}.`,
            evidence: [
              {
                value: about(near),
                facts: [
                  turbine,
                  up("turbine", "rotating-equipment"),
                  fact("HAS_GROUP", "studio:zhang-zhaohong", group, inAssessment("p5s3 p10s1")),
                  fact("COVERS", group, "discipline:rotating-equipment", inAssessment("p5s3 p10s1")),
                ],
              },
              {
                value: about(far),
                facts: [
                  turbine,
                  up("turbine", "rotating-equipment"),
                  up("rotating-equipment", "equipment-maintenance"),
                  fact("PRACTISES", "studio:zhang-zhaohong", "discipline:equipment-maintenance", inAssessment("p10s1?")),
                ],
              },
            ],
          },
          {
            kind: "PLACE",
            weight: 0.1,
            value: about(0.3),
            contribution: about(0.03),
            implied: false,
            sentenceZh: "对方属于“Model worker cluster in petrochemical field”。",
            sentenceEn: "It belongs to Model worker cluster in petrochemical field.",
            evidence: [{ value: about(0.3), facts: [fact("MEMBER_OF", "studio:zhang-zhaohong", cluster, inAssessment("p10s2"))] }],
          },
          {
            kind: "RECORD",
            weight: 0.08,
            value: about(record),
            contribution: about(0.08 * record),
            implied: false,
            sentenceZh: "记录有 1 项荣誉。",
            sentenceEn: "On record: 1 honour.",
            evidence: [{ value: about(record), facts: [fact("RECEIVED", "studio:zhang-zhaohong", "conferral:zhang-zhaohong-national-2020", inAssessment("p10s2"), null)] }],
          },
        ],
      },
    ],
  });
});

const asked = async (args: string) => (await app.data(`{ collaborators(${args}, asOf: "2024-08-01") { considered noneBecause { en } collaborators { studio { nameEn } } } }`)).collaborators as { noneBecause: { en: string } | null; collaborators: { studio: { nameEn: string } }[] };

describe("where nothing can be said, it says why", () => {
  it.each([
    ["of Zhao Pengda's studio, whose discipline no source states", 'for: "studio:zhao-pengda"', "No source states of Zhao Pengda model worker Innovation Studio a discipline, an alliance or anything that it shares with another studio: there is nothing to go by"],
    ["of the Taiyuan alliance, whose members no source names", 'for: "alliance:taiyuan-first-construction"', /^No source states of Model Worker \(Employee\) Innovation Studio Alliance a discipline or anything that it shares with another studio/],
    ["of Cailiang's studio, whose one neighbour is in the same enterprise", 'for: "studio:cailiang"', "Every studio that was found (1) is left out: of the same enterprise"],
    ["of Luan Jun's studio without what is only implied", 'for: "studio:luan-jun", includeImplied: false', /^No source states of Luan Jun Innovation Studio a discipline/],
    ["of a filter that keeps nobody", 'for: "studio:luan-jun", filter: { hosts: { some: { node: { id: { eq: "enterprise:jineng-holding" } } } } }', "The filter keeps none of the studios that were found (1)"],
  ])("%s", async (_, args, reason) => {
    const { noneBecause, collaborators } = await asked(args);
    expect(collaborators).toEqual([]);
    if (typeof reason === "string") expect(noneBecause?.en).toBe(reason);
    else expect(noneBecause?.en).toMatch(reason);
  });
});

it("finds the studio of one person for another, and of one enterprise where that is allowed", async () => {
  expect((await asked('for: "person:luan-jun-huangtai"')).collaborators).toEqual([{ studio: { nameEn: studios.zhangZhaohong } }]);
  expect((await asked('for: "studio:cailiang", exclude: { sameEnterprise: false }')).collaborators).toEqual([{ studio: { nameEn: studios.liJianjun } }]);
});

it("tells why Cailiang's studio is not sent to Li Jianjun's: they share an enterprise, and no source states a contact", async () => {
  const { whyNot } = await app.data(WhyNotWithDocument, {});
  const inOpinion = (text: string) => inDocument("opinion", text);
  expect(whyNot).toEqual({
    isRecommended: false,
    said: { zh: "“Li Jianjun worker innovation studio”被排除：双方同在“Jineng Holding”", en: "Li Jianjun worker innovation studio is left out: Both are hosted by Jineng Holding" },
    exclusions: [
      {
        kind: "SAME_ENTERPRISE",
        said: { zh: "双方同在“Jineng Holding”", en: "Both are hosted by Jineng Holding" },
        facts: [{ certainty: "POSSIBLE", fact: { kind: "HOSTED_BY", from: { id: "studio:li-jianjun" }, to: { id: "enterprise:jineng-holding" }, statedIn: inOpinion("p3s26?") } }],
      },
    ],
    rank: null,
    needed: null,
    shortfall: 0,
    changes: [{ zh: "设 exclude.sameEnterprise 为 false", en: "exclude.sameEnterprise: false" }],
    candidate: {
      // Host and place are implied, so both count half.
      score: about(0.2 * 0.15 + 0.1 * 0.3 + 0.05 * 0.5),
      studio: { nameEn: studios.liJianjun },
      reasons: [
        { kind: "BRIDGES", contribution: about(0.03), sentenceEn: `No source states a contact between them, but both are hosted by Jineng Holding ${implied}.` },
        { kind: "PLACE", contribution: about(0.03), sentenceEn: `Both are in Datong ${implied}.` },
        { kind: "REACH", contribution: about(0.025), sentenceEn: `It can be reached in 2 steps, by Jineng Holding ${implied}.` },
      ],
    },
  });
});

it("tells that the cluster is for a discipline in which its studio is not said to work, and that nobody would fill it", async () => {
  const { alliance } = await app.data(GapsOfAllianceDocument, {});
  expect(alliance).toEqual({
    nameEn: "Model worker cluster in petrochemical field",
    gaps: {
      studios: 1,
      lookedAt: 1,
      noneBecause: null,
      gaps: [
        {
          kind: "FOCUS",
          said: { zh: "聚焦“石油化工”，没有工作室从事", en: "It is for work in Petrochemical, and none of its studios works in it" },
          discipline: { nameZh: "石油化工", nameEn: "Petrochemical" },
          declared: { certainty: "POSSIBLE", fact: { kind: "FOCUSES_ON", statedIn: inDocument("assessment", "p10s2") } },
          held: [],
          fillers: [],
        },
      ],
    },
  });
});

describe("what is not allowed is refused, with what is", () => {
  it.each([
    ['for: "studio:nobody"', 'for: got "studio:nobody"; allowed is the id of a studio, an alliance or a person that the graph holds, such as studio:zhang-zhaohong.'],
    ['for: "event:x"', 'for: got "event:x"; allowed is the id of a studio, an alliance or a person that the graph holds, such as studio:zhang-zhaohong.'],
    ['for: "studio:luan-jun", weights: { bridges: 2 }', "weights.bridges: got 2; allowed is a number from 0 to 1."],
    ['for: "studio:luan-jun", weights: { disciplines: 0, complement: 0, bridges: 0 }', /allowed is a weight above 0 for one of disciplines, complement, bridges/],
    ['for: "studio:luan-jun", first: 51', "first: got 51; allowed is a whole number from 1 to 50."],
    ['for: "studio:luan-jun", spread: -0.1', "spread: got -0.1; allowed is a number from 0 to 1."],
    ['for: "studio:luan-jun", certainty: []', "certainty: got []; allowed is at least one of CERTAIN, POSSIBLE, FALSE."],
  ])("%s", async (args, message) => {
    const { errors } = await app.ask(`{ collaborators(${args}) { considered } }`);
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  it("an unknown candidate, too", async () => {
    const { errors } = await app.ask('{ whyNot(for: "studio:luan-jun", candidate: "studio:nobody") { rank } }');
    expect(errors?.[0]?.message).toBe('candidate: got "studio:nobody"; allowed is the id of a studio that the graph holds, such as studio:luan-jun.');
  });
});
