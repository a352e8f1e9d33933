import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { CollaboratorsOfDocument, GapsOfAllianceDocument } from "../../support/generated/operations.js";
import { studios } from "../sources/documents.js";

const app = useApp();

type Place = readonly object[];

const fact = (kind: string, from: string, to: string, statedIn: Place, certainty: string | null = "POSSIBLE") => ({
  certainty,
  fact: { kind, from: { id: from }, to: { id: to }, statedIn },
});
const about = (value: number) => expect.closeTo(value, 9) as number;

const inTree = [{ source: { title: "The tree of disciplines", kind: "EDITORIAL" }, locator: "p1", implied: false }];
const ofKind = (places: readonly { source: object }[]): Place =>
  places.map((place) => ({ ...place, source: { ...place.source, kind: "REPORT" } }));
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
            sentence: {
              zh: "一方从事“汽轮机”，另一方从事“转动设备”，二者在本系统自建的专业树中汇于“转动设备”（来源仅暗示，未明述）；一方从事“汽轮机”，另一方从事“设备检修与维护”，二者在本系统自建的专业树中汇于“设备检修与维护”（来源仅暗示，未明述）。",
              en: `One works in Turbine, the other in Rotating equipment; in our own tree they meet in Rotating equipment ${implied}; One works in Turbine, the other in Equipment maintenance; in our own tree they meet in Equipment maintenance ${implied}.`,
            },
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
            sentence: {
              zh: "对方属于“Model worker cluster in petrochemical field”。",
              en: "It belongs to Model worker cluster in petrochemical field.",
            },
            evidence: [{ value: about(0.3), facts: [fact("MEMBER_OF", "studio:zhang-zhaohong", cluster, inAssessment("p10s2"))] }],
          },
          {
            kind: "RECORD",
            weight: 0.08,
            value: about(record),
            contribution: about(0.08 * record),
            implied: false,
            sentence: { zh: "记录有 1 项荣誉。", en: "On record: 1 honour." },
            evidence: [
              {
                value: about(record),
                facts: [fact("RECEIVED", "studio:zhang-zhaohong", "conferral:zhang-zhaohong-national-2020", inAssessment("p10s2"), null)],
              },
            ],
          },
        ],
      },
    ],
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
          sentence: { zh: "聚焦“石油化工”，没有工作室从事", en: "It is for work in Petrochemical, and none of its studios works in it" },
          discipline: { nameZh: "石油化工", nameEn: "Petrochemical" },
          declared: { certainty: "POSSIBLE", fact: { kind: "FOCUSES_ON", statedIn: inDocument("assessment", "p10s2") } },
          held: [],
          fillers: [],
        },
      ],
    },
  });
});
