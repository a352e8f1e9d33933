import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import {
  AlliancesDocument,
  SharedByAllianceAndStudioDocument,
  UnalliedDocument,
  type AlliancesQuery,
} from "../../support/generated/operations.js";
import { inJinan, inTaiyuan, studios, taiyuanAlliance } from "../sources/documents.js";
import { inReport, studioName, telling } from "../sources/reading.js";

const app = useApp();

const allianceName = "Southwest Fujian Model Worker Alliance";
const clusterName = "Model worker cluster in petrochemical field";
const company = "Taiyuan First Construction Group Co., Ltd.";
const none = { totalCount: 0, edges: [] };
const notSaid = {
  nameZh: null,
  level: null,
  foundedOn: null,
  aimsEn: null,
  founders: { edges: [] },
  partOf: { edges: [] },
  parts: none,
  studios: none,
  enterprises: none,
  focuses: { edges: [] },
  industries: { edges: [] },
  regions: { edges: [] },
};
interface Row {
  readonly knowledge: string;
  readonly recorded: number | null;
  readonly reported: object[];
}
const row = (knowledge: string, recorded: number | null = null, reported: object[] = []): Row => ({ knowledge, recorded, reported });
const known = (rows: Record<string, Row>) =>
  ["foundedOn", "aimsEn", "founders", "parts", "enterprises", "studios"].map((field) => ({ field, ...(rows[field] ?? row("NOT_STATED")) }));

const taiyuan = {
  ...notSaid,
  id: "alliance:taiyuan-first-construction",
  nameEn: taiyuanAlliance,
  kind: "ENTERPRISE",
  level: "ENTERPRISE",
  foundedOn: "[..2024-07-14]",
  aimsEn: telling(/innovation forces.*problems that the industry shares.*exchange, collaboration.*training.*academy/),
  founders: { edges: [{ statedIn: inTaiyuan("p1s1 p7s1?"), node: { nameEn: company } }] },
  industries: { edges: [{ implied: false, node: { code: "E", nameEn: "Construction" } }] },
  regions: { edges: [{ implied: true, node: { nameEn: "Taiyuan" } }] },
  known: known({
    foundedOn: row("IMPLIED"),
    aimsEn: row("STATED"),
    founders: row("STATED", 1),
    studios: row("NONE_NAMED", null, [
      {
        measure: "STUDIOS",
        value: null,
        statedIn: inTaiyuan("p4s2?").map((place) => ({
          ...place,
          saysEn: telling(/existing innovation teams; neither their number nor any name/),
        })),
      },
    ]),
  }),
};

const cluster = {
  ...notSaid,
  id: "alliance:southwest-fujian-model-worker-petrochemical-cluster",
  nameEn: clusterName,
  kind: "CLUSTER",
  partOf: { edges: [{ statedIn: inReport("p10s2"), node: { nameEn: allianceName } }] },
  studios: {
    totalCount: 1,
    edges: [
      { role: "LEADING_UNIT", since: "2020", until: null, implied: false, statedIn: inReport("p10s2"), node: { nameEn: studioName } },
    ],
  },
  focuses: { edges: [{ implied: false, node: { nameEn: "Petrochemical" } }] },
  industries: { edges: [{ implied: true, node: { code: "C", nameEn: "Manufacturing" } }] },
  known: known({ studios: row("STATED", 1) }),
};

const alliance = {
  ...notSaid,
  id: "alliance:southwest-fujian-model-worker",
  nameEn: allianceName,
  kind: "REGIONAL",
  parts: { totalCount: 1, edges: [{ implied: false, node: { nameEn: clusterName, kind: "CLUSTER" } }] },
  regions: { edges: [{ implied: true, node: { nameEn: "Southwest Fujian" } }] },
  known: known({ parts: row("STATED", 1) }),
};

it("has a company's alliance whose studios are none of them named, the cluster that a studio leads, and the alliance that the cluster is in", async () => {
  const { alliances } = await app.data(AlliancesDocument, {});
  expect(alliances).toEqual({
    totalCount: 3,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: [taiyuan, cluster, alliance],
  });
});

it("gives the same one at a time", async () => {
  let after: string | null = null;
  for (const [index, node] of [taiyuan, cluster, alliance].entries()) {
    const { alliances }: AlliancesQuery = await app.data(AlliancesDocument, { first: 1, after });
    expect(alliances).toEqual({ totalCount: 3, pageInfo: { hasNextPage: index < 2, endCursor: expect.any(String) }, nodes: [node] });
    after = alliances.pageInfo.endCursor;
  }
});

it("leaves four studios without an alliance, and two alliances without a leading unit", async () => {
  expect(await app.data(UnalliedDocument)).toEqual({
    studios: {
      totalCount: 4,
      nodes: [studios.cailiang, studios.liJianjun, studios.luanJun, studios.zhaoPengda].map((nameEn) => ({ nameEn })),
    },
    alliances: {
      totalCount: 2,
      nodes: [
        { nameEn: taiyuanAlliance, kind: "ENTERPRISE" },
        { nameEn: allianceName, kind: "REGIONAL" },
      ],
    },
  });
});

describe("the membership, as of a day", () => {
  const studiosOn = async (day: string) => {
    const { alliance } = await app.data(
      `query ($day: Date) { alliance(id: "${cluster.id}") { studios(asOf: $day) { totalCount edges { certainty node { nameEn } } } } }`,
      { day },
    );
    return alliance.studios;
  };
  const studioThat = (certainty: string) => ({ totalCount: 1, edges: [{ certainty, node: { nameEn: studioName } }] });

  it("surely did not hold before 2020", async () => {
    expect(await studiosOn("2019-12-31")).toEqual({ totalCount: 0, edges: [] });
  });

  it("may have held within 2020 and later, since no end is known", async () => {
    expect(await studiosOn("2020-06-30")).toEqual(studioThat("POSSIBLE"));
    expect(await studiosOn("2024-01-01")).toEqual(studioThat("POSSIBLE"));
  });
});

describe("what an alliance and a studio share", () => {
  const shared = (nameZh: string, nameEn: string, allianceCalls: string, studioCalls: string, studioAt: string) => ({
    nameZh,
    nameEn,
    alliances: { edges: [{ calledEn: allianceCalls, statedIn: inTaiyuan("p9s1"), node: { nameEn: taiyuanAlliance } }] },
    studios: { edges: [{ calledEn: studioCalls, statedIn: inJinan(studioAt), node: { nameEn: studios.luanJun } }] },
  });

  it("are four aspects, called otherwise by each source, and no discipline", async () => {
    expect(
      await app.data(SharedByAllianceAndStudioDocument, { alliance: "alliance:taiyuan-first-construction", studio: "studio:luan-jun" }),
    ).toEqual({
      aspects: {
        totalCount: 4,
        nodes: [
          shared("成果转化", "Transformation of results", "achievement transformation", "achievement application", "p6s3?"),
          shared(
            "创新创效",
            "Innovation and profit creation",
            "innovation and efficiency creation",
            "innovation and efficiency creation",
            "p6s3? p8s1 p9s3?",
          ),
          shared("技能培训", "Skills training", "skills training", "skill upgrading", "p9s3"),
          shared("技术交流", "Technical exchange", "technical exchanges", "technical exchange", "p9s3"),
        ],
      },
      disciplines: { totalCount: 0, nodes: [] },
    });
  });

  it("is nothing that a source says where the alliance is said to serve no aspect", async () => {
    const nothing = { totalCount: 0, nodes: [] };
    expect(await app.data(SharedByAllianceAndStudioDocument, { alliance: cluster.id, studio: "studio:zhang-zhaohong" })).toEqual({
      aspects: nothing,
      disciplines: nothing,
    });
  });
});
