import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { NextRungOfStudioDocument, StandingOfStudiosDocument } from "../../support/generated/operations.js";
import { byRule, inJinan, inJinzhou, inOpinion, nationalTitle, studios } from "../sources/documents.js";
import { inReport } from "../sources/reading.js";

const app = useApp();

const shandong = "Shandong Model Worker and Craftsman Talent Innovation Studio";
const liaoning = "Liaoning Model Worker Innovation Studio";
const jinzhou = "Jinzhou Model Worker and Employee Innovation Studio";
const nationalZh = "全国示范性劳模和工匠人才创新工作室";

interface Held {
  readonly title: string;
  readonly level: string;
  readonly on: string | null;
  readonly year?: number;
  readonly statedIn: object[];
  readonly next: { nameEn: string; level: string }[];
  readonly sentence: { readonly zh: string; readonly en: string };
}

/** Every studio of the documents with an honour has one, on the region's axis. */
const standsAt = ({ title, level, on, year, statedIn, next, sentence }: Held, certainty: string | null) => [
  {
    axis: "REGION",
    complete: true,
    sentence,
    highest: [{ honour: { nameEn: title, level }, conferrals: [{ certainty, conferral: { on, year: year ?? null, statedIn } }] }],
    next: next.map((honour) => ({ honour })),
    history: [{ certainty, revoked: false, conferral: { on, revokedOn: null }, honour: { nameEn: title } }],
  },
];

const held: Record<string, Held> = {
  cailiang: {
    title: nationalTitle,
    level: "NATIONAL",
    on: "[..2022-06-22]",
    statedIn: inOpinion("p2s1 p3s2"),
    next: [],
    sentence: {
      en: `Highest on the regional axis: ${nationalTitle} (NATIONAL), received [..2022-06-22]; nothing recorded is above it.`,
      zh: `区域序列最高：${nationalZh}（国家级），获得时间：[..2022-06-22]；其上没有已记录的荣誉。`,
    },
  },
  luanJun: {
    title: shandong,
    level: "PROVINCIAL",
    on: null,
    statedIn: inJinan("p5s3"),
    next: [{ nameEn: nationalTitle, level: "NATIONAL" }],
    sentence: {
      en: `Highest on the regional axis: ${shandong} (PROVINCIAL), received on a day that is not stated; next is ${nationalTitle} (NATIONAL).`,
      zh: `区域序列最高：${shandong}（省级），获得时间：日期未写明；上一级为${nationalZh}（国家级）。`,
    },
  },
  zhangZhaohong: {
    title: nationalTitle,
    level: "NATIONAL",
    on: "2020",
    statedIn: inReport("p10s2"),
    next: [],
    sentence: {
      en: `Highest on the regional axis: ${nationalTitle} (NATIONAL), received 2020; nothing recorded is above it.`,
      zh: `区域序列最高：${nationalZh}（国家级），获得时间：2020；其上没有已记录的荣誉。`,
    },
  },
  zhaoPengda: {
    title: jinzhou,
    level: "MUNICIPAL",
    on: "XXXX-12-07",
    year: 2021,
    statedIn: inJinzhou("p2s1 p2s1?"),
    next: [{ nameEn: liaoning, level: "PROVINCIAL" }],
    sentence: {
      en: `Highest on the regional axis: ${jinzhou} (MUNICIPAL), received XXXX-12-07 for the year 2021; next is ${liaoning} (PROVINCIAL).`,
      zh: `区域序列最高：${jinzhou}（市级），获得时间：XXXX-12-07，2021 年度；上一级为辽宁省劳模创新工作室（省级）。`,
    },
  },
};

const page = { totalCount: 5, pageInfo: { hasNextPage: false, endCursor: expect.any(String) } };
const stands = (name: keyof typeof studios, certainty: string | null) => ({
  nameEn: studios[name],
  standing: standsAt(held[name] as Held, certainty),
});

describe("where the studios stand", () => {
  it("is on one axis each, and nowhere that a source names for one of them", async () => {
    expect(await app.data(StandingOfStudiosDocument, {})).toEqual({
      studios: {
        ...page,
        nodes: [
          stands("cailiang", null),
          { nameEn: studios.liJianjun, standing: [] },
          stands("luanJun", null),
          stands("zhangZhaohong", null),
          stands("zhaoPengda", null),
        ],
      },
    });
  });

  it("was certain for none of them in the middle of 2020, and may have been so for each", async () => {
    const { studios: list } = await app.data(StandingOfStudiosDocument, { asOf: "2020-06-30" });
    expect(list.nodes.map(({ standing }) => standing.flatMap(({ history }) => history.map(({ certainty }) => certainty)))).toEqual([
      ["POSSIBLE"],
      [],
      ["POSSIBLE"],
      ["POSSIBLE"],
      ["POSSIBLE"],
    ]);
    expect(list.nodes[3]?.standing[0]?.sentence.en).toBe(
      `Highest on the regional axis on 2020-06-30: ${nationalTitle} (NATIONAL), received 2020, which is possible; nothing recorded is above it.`,
    );
  });

  it("was nowhere before 2020 for the one that received its title in that year", async () => {
    const { studios: list } = await app.data(StandingOfStudiosDocument, { asOf: "2019-12-31" });
    expect(list.nodes[3]?.standing).toEqual([
      {
        axis: "REGION",
        complete: true,
        highest: [],
        next: [],
        history: [{ certainty: "FALSE", revoked: false, conferral: { on: "2020", revokedOn: null }, honour: { nameEn: nationalTitle } }],
        sentence: {
          en: "Nothing is held on the regional axis on 2019-12-31: the one that was received is of another certainty on that day.",
          zh: "区域序列（2019-12-31）未持有荣誉：所获 1 项在该日的确定程度均不在所问之列。",
        },
      },
    ]);
  });
});

describe("the next rung", () => {
  it("above Shandong's is the national one, which the national federation confers by rule", async () => {
    expect(await app.data(NextRungOfStudioDocument, { studio: "studio:luan-jun" })).toEqual({
      studio: {
        nameEn: studios.luanJun,
        standing: [
          {
            axis: "REGION",
            next: [
              {
                sentence: {
                  en: `${nationalTitle} (NATIONAL) is the next rung above ${shandong} (held); by rule it is conferred by All-China Federation of Trade Unions; no source says what else it takes.`,
                  zh: `${nationalZh}（国家级）是${shandong}（已持有）的上一级；依规由中华全国总工会授予；来源未写明其他条件。`,
                },
                honour: { nameZh: nationalZh, nameEn: nationalTitle, level: "NATIONAL" },
                above: [{ nameEn: shandong }],
                conferredBy: [
                  {
                    certainty: null,
                    organisation: { nameEn: "All-China Federation of Trade Unions", level: "NATIONAL" },
                    fact: { statedIn: byRule("p1") },
                  },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it("above Jinzhou's is Liaoning's, of which no source says who confers it", async () => {
    expect(await app.data(NextRungOfStudioDocument, { studio: "studio:zhao-pengda", asOf: "2024-01-01" })).toEqual({
      studio: {
        nameEn: studios.zhaoPengda,
        standing: [
          {
            axis: "REGION",
            next: [
              {
                sentence: {
                  en: `${liaoning} (PROVINCIAL) is the next rung above ${jinzhou} (possibly held); no source says who confers it by rule; no source says what else it takes.`,
                  zh: `辽宁省劳模创新工作室（省级）是${jinzhou}（可能持有）的上一级；来源未写明依规由谁授予；来源未写明其他条件。`,
                },
                honour: { nameZh: "辽宁省劳模创新工作室", nameEn: liaoning, level: "PROVINCIAL" },
                above: [{ nameEn: jinzhou }],
                conferredBy: [],
              },
            ],
          },
        ],
      },
    });
  });
});
