import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import {
  ConnectionsOfStudiosDocument,
  ConnectionsOrNoneDocument,
  ConnectionsWithinEnterpriseDocument,
} from "../../support/generated/operations.js";
import { inJinan, inOpinion, studios } from "../sources/documents.js";
import { inReport, places } from "../sources/reading.js";

const app = useApp();

const inTree = places("p1").map((place) => ({ source: { title: "The tree of disciplines" }, ...place }));
const { luanJun, zhangZhaohong, cailiang, liJianjun } = studios;

/** Through a node with so many relationships beside its sources and figures. */
const through = (relationships: number): number => 0.8 / Math.log(1 + relationships);
const rounded = (strength: number): number => Number(strength.toPrecision(3));

interface Said {
  readonly implied?: boolean;
  readonly isReference?: boolean;
  readonly en: string;
  readonly facts: readonly { readonly kind: string; readonly statedIn: readonly object[] }[];
}

const step = ({ implied = false, isReference = false, en, facts }: Said) => ({
  implied,
  isReference,
  certainty: null,
  sentence: { en: `${en}.` },
  facts,
});

const implied = " (implied by the source, not stated)";
const practises = step({
  implied: true,
  en: `${luanJun} works in Turbine${implied}`,
  facts: [{ kind: "PRACTISES", statedIn: inJinan("p6s1?") }],
});
const isRotating = step({
  isReference: true,
  en: "Turbine is a part of the broader discipline Rotating equipment (our own tree)",
  facts: [{ kind: "BROADER", statedIn: inTree }],
});
const isMaintenance = step({
  isReference: true,
  en: "Rotating equipment is a part of the broader discipline Equipment maintenance (our own tree)",
  facts: [{ kind: "BROADER", statedIn: inTree }],
});
const hasGroup = step({
  en: `${zhangZhaohong} has a discipline group for Rotating equipment`,
  facts: [
    { kind: "COVERS", statedIn: inReport("p5s3 p10s1") },
    { kind: "HAS_GROUP", statedIn: inReport("p5s3 p10s1") },
  ],
});
const maintains = step({
  implied: true,
  en: `${zhangZhaohong} works in Equipment maintenance${implied}`,
  facts: [{ kind: "PRACTISES", statedIn: inReport("p10s1?") }],
});
const leads = step({
  implied: true,
  en: `Luan Jun leads Luan Jun Innovation Studio${implied}`,
  facts: [{ kind: "MEMBER_OF", statedIn: inJinan("p5s3? p6s1? p6s3?") }],
});
const worksIn = step({
  implied: true,
  en: `Luan Jun works in Turbine${implied}`,
  facts: [{ kind: "PRACTISES", statedIn: inJinan("p6s1?") }],
});

const way = (strength: number, zh: string, ...steps: readonly ReturnType<typeof step>[]) => ({
  strength: rounded(strength),
  implied: true,
  certainty: null,
  sentence: { zh, en: `${steps.map(({ sentence }) => sentence.en.slice(0, -1)).join("; ")}.` },
  steps,
});

// Turbine: the studio, its lead, and the broader discipline. Rotating equipment: turbine, the group, and the broader discipline. Equipment
// maintenance: four disciplines and the studio. Luan Jun: the studio, turbine, two posts and a part in the visit.
const [turbine, rotating, maintenance, luan] = [through(3), through(3), through(5), through(5)];

const noLimits = { hubs: [], hubCount: 0, leftCount: 0 };

describe("the ways between the studios of Luan Jun and Zhang Zhaohong", () => {
  const practisesZh = `${luanJun} 从事汽轮机专业（来源仅暗示）`;
  const rotatingZh = "汽轮机的上位专业是转动设备（本系统自建分类）";
  const groupZh = `${zhangZhaohong} 设有转动设备专业组`;

  it("meet in rotating equipment: a post implies one half, our own tree joins the two, and the report states the rest", async () => {
    expect(await app.data(ConnectionsOfStudiosDocument, {})).toEqual({
      connections: {
        paths: [
          way(turbine * rotating * 0.25, `${practisesZh}；${rotatingZh}；${groupZh}。`, practises, isRotating, hasGroup),
          way(
            luan * turbine * rotating * 0.125,
            `Luan Jun 是 ${luanJun} 的领衔人（来源仅暗示）；Luan Jun 从事汽轮机专业（来源仅暗示）；${rotatingZh}；${groupZh}。`,
            leads,
            worksIn,
            isRotating,
            hasGroup,
          ),
          way(
            turbine * rotating * maintenance * 0.0625,
            `${practisesZh}；${rotatingZh}；转动设备的上位专业是设备检修与维护（本系统自建分类）；${zhangZhaohong} 从事设备检修与维护专业（来源仅暗示）。`,
            practises,
            isRotating,
            isMaintenance,
            maintains,
          ),
        ],
        noneBecause: null,
        limits: noLimits,
      },
    });
  });

  it("are none without what is only implied, and none where people alone may lie between", async () => {
    const none = {
      connections: {
        paths: [],
        noneBecause: {
          en: `No way of at most 4 steps was found between ${luanJun} and ${zhangZhaohong} through what may lie between.`,
          zh: `在 ${luanJun} 与 ${zhangZhaohong} 之间，未找到 4 步以内、经由所许对象的联系。`,
        },
        limits: noLimits,
      },
    };
    expect(await app.data(ConnectionsOfStudiosDocument, { includeImplied: false })).toEqual(none);
    expect(await app.data(ConnectionsOfStudiosDocument, { through: ["PERSON"] })).toEqual(none);
  });
});

it("tells that two studios share an enterprise, which the source only implies, and no stated contact", async () => {
  const hosted = (places: string) => ({
    implied: true,
    facts: [{ kind: "HOSTED_BY", seenOn: ["2022-06-22"], statedIn: inOpinion(places) }],
  });
  expect(await app.data(ConnectionsWithinEnterpriseDocument, {})).toEqual({
    company: {
      paths: [
        {
          // Two studios, a place, an industry, its union, a conference and four programmes, three of them only wished for.
          strength: rounded(through(10) * 0.25),
          nodes: [
            { id: "studio:cailiang", nameEn: cailiang },
            { id: "enterprise:jineng-holding", nameEn: "Jineng Holding" },
            { id: "studio:li-jianjun", nameEn: liJianjun },
          ],
          sentence: {
            en: `${cailiang} is hosted by Jineng Holding${implied}; ${liJianjun} is hosted by Jineng Holding${implied}.`,
            zh: `${cailiang} 设在 Jineng Holding（来源仅暗示）；${liJianjun} 设在 Jineng Holding（来源仅暗示）。`,
          },
          steps: [hosted("p3s2? p3s25?"), hosted("p3s26?")],
        },
      ],
      noneBecause: null,
    },
    contact: {
      paths: [],
      noneBecause: {
        en: `No way of at most 4 steps was found between ${cailiang} and ${liJianjun} through what may lie between.`,
        zh: `在 ${cailiang} 与 ${liJianjun} 之间，未找到 4 步以内、经由所许对象的联系。`,
      },
    },
  });
});

describe("where nothing is found", () => {
  const { zhaoPengda } = studios;
  const alliance = "Model Worker (Employee) Innovation Studio Alliance";

  it("says so: Jinzhou's studio and Taiyuan's alliance have only the union tree and a title in common with others", async () => {
    expect(await app.data(ConnectionsOrNoneDocument, {})).toEqual({
      connections: {
        paths: [],
        noneBecause: {
          en: `No way of at most 6 steps was found between ${zhaoPengda} and ${alliance} through what may lie between.`,
          zh: `在 ${zhaoPengda} 与 ${alliance} 之间，未找到 6 步以内、经由所许对象的联系。`,
        },
        limits: { relationships: 200, ...noLimits },
      },
    });
  });

  it("says where all that joins two is our own tree", async () => {
    const { connections } = await app.data(ConnectionsOrNoneDocument, {
      from: "discipline:turbine",
      to: "discipline:equipment-maintenance",
      maxSteps: 2,
    });
    expect(connections).toMatchObject({
      paths: [],
      noneBecause: { en: expect.stringContaining("reference data or our own tree, which is no reason by itself") as string },
    });
  });

  it("leads through no title, but to one", async () => {
    const title = "honour:national-model-worker-and-craftsman-talent-innovation-studio";
    const best = async (from: string, to: string) =>
      (await app.data(ConnectionsOrNoneDocument, { from, to, maxSteps: 2 })).connections.paths.map(
        ({ sentence }: { sentence: { en: string } }) => sentence.en,
      );
    expect(await best("studio:cailiang", "studio:zhang-zhaohong")).toEqual([]);
    expect(await best("studio:cailiang", title)).toEqual([
      `${cailiang} received the title National Model Worker and Craftsman Talent Innovation Studio.`,
    ]);
    expect(await best(title, "studio:zhang-zhaohong")).toEqual([
      `${zhangZhaohong} received the title National Model Worker and Craftsman Talent Innovation Studio.`,
    ]);
  });
});
