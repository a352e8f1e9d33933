import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { AlliancesDocument, UnalliedDocument } from "../../support/generated/operations.js";
import { inReport, studioName } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const allianceName = "Southwest Fujian Model Worker Alliance";
const clusterName = "Model worker cluster in petrochemical field";
const notSaid = {
  nameZh: null,
  level: null,
  foundedOn: null,
  aimsEn: null,
  founders: { totalCount: 0, nodes: [] },
  enterprises: { totalCount: 0, edges: [] },
  figures: { totalCount: 0 },
};

const cluster = {
  ...notSaid,
  id: "alliance:southwest-fujian-model-worker-petrochemical-cluster",
  nameEn: clusterName,
  kind: "CLUSTER",
  partOf: { edges: [{ implied: false, statedIn: inReport("p10s2"), node: { nameEn: allianceName } }] },
  parts: { totalCount: 0, edges: [] },
  studios: {
    totalCount: 1,
    edges: [{ role: "LEADING_UNIT", since: "2020", until: null, implied: false, statedIn: inReport("p10s2"), node: { nameEn: studioName } }],
  },
  focuses: { edges: [{ implied: false, node: { nameEn: "Petrochemical" } }] },
  industries: { edges: [{ implied: true, node: { code: "C", nameEn: "Manufacturing" } }] },
  regions: { edges: [] },
  statedIn: inReport("p10s2"),
};

const alliance = {
  ...notSaid,
  id: "alliance:southwest-fujian-model-worker",
  nameEn: allianceName,
  kind: "REGIONAL",
  partOf: { edges: [] },
  parts: { totalCount: 1, edges: [{ implied: false, node: { nameEn: clusterName, kind: "CLUSTER" } }] },
  studios: { totalCount: 0, edges: [] },
  focuses: { edges: [] },
  industries: { edges: [] },
  regions: { edges: [{ implied: true, node: { nameEn: "Southwest Fujian" } }] },
  statedIn: inReport("p10s2 p10s2?"),
};

it("has the cluster that the studio leads, and the alliance, whose founders, aims and leader no one states", async () => {
  const { alliances } = await app.data(AlliancesDocument, {});
  expect(alliances).toEqual({ totalCount: 2, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes: [cluster, alliance] });
});

it("gives the same one at a time", async () => {
  const first = await app.data(AlliancesDocument, { first: 1 });
  expect(first.alliances).toEqual({ totalCount: 2, pageInfo: { hasNextPage: true, endCursor: expect.any(String) }, nodes: [cluster] });
  const second = await app.data(AlliancesDocument, { first: 1, after: first.alliances.pageInfo.endCursor });
  expect(second.alliances).toEqual({ totalCount: 2, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes: [alliance] });
});

it("leaves no studio without an alliance, and the larger alliance without a leading unit", async () => {
  expect(await app.data(UnalliedDocument)).toEqual({
    studios: { totalCount: 0, nodes: [] },
    alliances: { totalCount: 1, nodes: [{ nameEn: allianceName, kind: "REGIONAL" }] },
  });
});

describe("the membership, as of a day", () => {
  const studiosOn = async (day: string) => {
    const { alliance } = await app.data(`query ($day: Date) { alliance(id: "${cluster.id}") { studios(asOf: $day) { totalCount edges { certainty node { nameEn } } } } }`, { day });
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
