import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { HoldersOnLadderDocument, LadderOfHonourDocument } from "../../support/generated/operations.js";
import { inJinzhou, inOpinion, nationalTitle, studios, titles } from "../sources/documents.js";
import { inReport, places, telling } from "../sources/reading.js";

const app = useApp();

const shandong = "Shandong Model Worker and Craftsman Talent Innovation Studio";
const liaoning = "Liaoning Model Worker Innovation Studio";
const jinzhou = "Jinzhou Model Worker and Employee Innovation Studio";
const rungs = (...names: [nameEn: string, level: string][]) => ({
  totalCount: names.length,
  nodes: names.map(([nameEn, level]) => ({ nameEn, level })),
});
const statedIn = (title: string, kind: string, at: string) => places(at).map((place) => ({ source: { title, kind }, ...place }));
const given = (on: string, nameEn: string, where: object[], givers: string[] = []) => ({
  statedIn: where,
  node: { on, recipient: { nameEn }, conferredBy: { nodes: givers.map((giver) => ({ nameEn: giver })) } },
});

describe("the ladder", () => {
  it("ends above with the national title, which the national federation gives by rule", async () => {
    expect(
      await app.data(LadderOfHonourDocument, { honour: "honour:national-model-worker-and-craftsman-talent-innovation-studio" }),
    ).toEqual({
      honour: {
        nameZh: "全国示范性劳模和工匠人才创新工作室",
        nameEn: nationalTitle,
        aliases: ["National Model Worker Innovation Studio"],
        level: "NATIONAL",
        axis: "REGION",
        conferredBy: {
          edges: [
            {
              implied: false,
              statedIn: statedIn(titles.titlesByRule, "REFERENCE", "p1"),
              node: { nameEn: "All-China Federation of Trade Unions", level: "NATIONAL" },
            },
          ],
        },
        above: rungs(),
        below: rungs([liaoning, "PROVINCIAL"], [shandong, "PROVINCIAL"]),
        conferrals: {
          totalCount: 2,
          edges: [
            given("[..2022-06-22]", studios.cailiang, inOpinion("p3s2")),
            given("2020", studios.zhangZhaohong, inReport("p6s1? p10s2")),
          ],
        },
      },
    });
  });

  it("leads from Jinzhou's title to Liaoning's; no rule says who gives it, and a source says who gave it", async () => {
    expect(await app.data(LadderOfHonourDocument, { honour: "honour:jinzhou-model-worker-and-employee-innovation-studio" })).toEqual({
      honour: {
        nameZh: null,
        nameEn: jinzhou,
        aliases: [],
        level: "MUNICIPAL",
        axis: "REGION",
        conferredBy: { edges: [] },
        above: rungs([liaoning, "PROVINCIAL"]),
        below: rungs(),
        conferrals: {
          totalCount: 1,
          edges: [given("XXXX-12-07", studios.zhaoPengda, inJinzhou("p2s1"), ["Jinzhou Federation of Trade Unions"])],
        },
      },
    });
  });

  it("leads nowhere from Shanxi's title of the energy industry, whose giver is only implied and whose holders are not named", async () => {
    expect(await app.data(LadderOfHonourDocument, { honour: "honour:shanxi-energy-industry-employee-innovation-studio" })).toEqual({
      honour: {
        nameZh: "山西省能源行业职工创新工作室",
        nameEn: "Shanxi Energy Industry Employee Innovation Studio",
        aliases: [],
        level: "PROVINCIAL",
        axis: "INDUSTRY",
        conferredBy: {
          edges: [
            {
              implied: true,
              statedIn: [...statedIn(titles.titlesByRule, "REFERENCE", "p3?"), ...statedIn(titles.opinion, "OPINION", "p3s12?")],
              node: { nameEn: "Shanxi Coal Mine Trade Union", level: "PROVINCIAL" },
            },
          ],
        },
        above: rungs(),
        below: rungs(),
        conferrals: { totalCount: 0, edges: [] },
      },
    });
  });
});

describe("the holders, rung by rung", () => {
  const held = (on: string | null, nameEn: string, implied: boolean, host: object) => ({
    on,
    recipient: { nameEn, hosts: { edges: [{ implied, node: host }] } },
  });
  const named = (nameEn: string) => ({ nameEn, describedEn: null });
  const unnamed = (pattern: RegExp) => ({ nameEn: null, describedEn: telling(pattern) });
  const rung = (nameEn: string, level: string, ...nodes: object[]) => ({ nameEn, level, conferrals: { totalCount: nodes.length, nodes } });

  it("are two, one, none and one", async () => {
    expect(await app.data(HoldersOnLadderDocument, {})).toEqual({
      honour: {
        ...rung(
          nationalTitle,
          "NATIONAL",
          held("[..2022-06-22]", studios.cailiang, true, named("Jineng Holding")),
          held("2020", studios.zhangZhaohong, true, unnamed(/hosts the Zhang Zhaohong/)),
        ),
        below: {
          nodes: [
            {
              ...rung(liaoning, "PROVINCIAL"),
              below: { nodes: [rung(jinzhou, "MUNICIPAL", held("XXXX-12-07", studios.zhaoPengda, false, unnamed(/Zhao Pengda/)))] },
            },
            {
              ...rung(
                shandong,
                "PROVINCIAL",
                held(null, studios.luanJun, true, named("Huaneng Jinan Huangtai Power Generation Co., Ltd.")),
              ),
              below: { nodes: [] },
            },
          ],
        },
      },
    });
  });
});
