import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { CompaniesUnderSectionDocument, UnderFederationDocument } from "../../support/generated/operations.js";
import { inJinan, inOpinion, inTaiyuan, studios, taiyuanAlliance } from "../sources/documents.js";
import { telling } from "../sources/reading.js";

const app = useApp();

const implied = (nameEn: string | null) => ({ edges: [{ implied: true, node: { nameEn } }] });
const under = (nameEn: string, level: string, axis: string, ...superiors: [axis: string, nameEn: string][]) => ({
  nameEn,
  level,
  axis,
  superiors: { edges: superiors.map(([of, name]) => ({ axis: of, node: { nameEn: name } })) },
});
const shanxi = "Shanxi Federation of Trade Unions";
const national = "All-China Federation of Trade Unions";

it("has under Shanxi's federation three unions, and in its province two companies, two studios and an alliance", async () => {
  expect(
    await app.data(UnderFederationDocument, { federation: "organisation:shanxi-federation-of-trade-unions", region: "region:shanxi" }),
  ).toEqual({
    organisations: {
      totalCount: 4,
      nodes: [
        under(shanxi, "PROVINCIAL", "REGION", ["REGION", national]),
        under(
          "Shanxi Federation of Construction Trade Unions",
          "PROVINCIAL",
          "INDUSTRY",
          ["INDUSTRY", "National Union of Seamen and Construction Workers"],
          ["REGION", shanxi],
        ),
        under(
          "Shanxi Coal Mine Trade Union",
          "PROVINCIAL",
          "INDUSTRY",
          ["INDUSTRY", "National Union of Energy, Chemical and Geological Workers"],
          ["REGION", shanxi],
        ),
        under("Taiyuan Federation of Trade Unions", "MUNICIPAL", "REGION", ["REGION", shanxi]),
      ],
    },
    enterprises: {
      totalCount: 2,
      nodes: [
        {
          nameEn: "Jineng Holding",
          regions: implied("Datong"),
          organisations: { nodes: [{ nameEn: "Labor union of Jineng Holding Group" }] },
        },
        {
          nameEn: "Taiyuan First Construction Group Co., Ltd.",
          regions: implied("Taiyuan"),
          organisations: { nodes: [{ nameEn: "Trade Union of the group company" }] },
        },
      ],
    },
    studios: {
      totalCount: 2,
      nodes: [studios.cailiang, studios.liJianjun].map((nameEn) => ({ nameEn, regions: { edges: [] }, hosts: implied("Jineng Holding") })),
    },
    alliances: { totalCount: 1, nodes: [{ nameEn: taiyuanAlliance, regions: implied("Taiyuan") }] },
  });
});

it("has under Fujian's federation a city's and a district's, and a studio and an alliance by implication", async () => {
  const fujian = "Fujian Federation of Trade Unions";
  const quanzhou = "Quanzhou Federation of Trade Unions";
  expect(
    await app.data(UnderFederationDocument, { federation: "organisation:fujian-federation-of-trade-unions", region: "region:fujian" }),
  ).toEqual({
    organisations: {
      totalCount: 3,
      nodes: [
        under(fujian, "PROVINCIAL", "REGION", ["REGION", national]),
        under(quanzhou, "MUNICIPAL", "REGION", ["REGION", fujian]),
        under("Federation of Trade Unions of Quangang District", "DISTRICT", "REGION", ["REGION", quanzhou]),
      ],
    },
    enterprises: {
      totalCount: 1,
      nodes: [
        { nameEn: null, regions: implied("Quangang District"), organisations: { nodes: [{ nameEn: "Trade Union of the company" }] } },
      ],
    },
    studios: { totalCount: 1, nodes: [{ nameEn: studios.zhangZhaohong, regions: implied("Quangang District"), hosts: implied(null) }] },
    alliances: { totalCount: 1, nodes: [{ nameEn: "Southwest Fujian Model Worker Alliance", regions: implied("Southwest Fujian") }] },
  });
});

describe.each([
  {
    section: "industry:b",
    company: "Jineng Holding",
    statedIn: inOpinion("p3s12? p3s25? p3s26?"),
    found: { code: "B06", nameZh: "煤炭开采和洗选业", broader: { nodes: [{ code: "B" }] } },
    hosted: [studios.cailiang, studios.liJianjun],
    allied: [],
  },
  {
    section: "industry:d",
    company: "Huaneng Jinan Huangtai Power Generation Co., Ltd.",
    statedIn: inJinan("p5s1?"),
    found: { code: "D441", nameZh: "电力生产", broader: { nodes: [{ code: "D44" }] } },
    hosted: [studios.luanJun],
    allied: [],
  },
  {
    section: "industry:e",
    company: "Taiyuan First Construction Group Co., Ltd.",
    statedIn: inTaiyuan("p3s1? p4s4"),
    found: { code: "E", nameZh: "建筑业", broader: { nodes: [] } },
    hosted: [],
    allied: [taiyuanAlliance],
  },
])("the section $section", ({ section, company, statedIn, found, hosted, allied }) => {
  it("holds one company, at the narrowest class that its source gives or implies", async () => {
    expect(await app.data(CompaniesUnderSectionDocument, { section })).toEqual({
      enterprises: {
        totalCount: 1,
        nodes: [
          {
            nameEn: company,
            describedEn: null,
            industries: { edges: [{ statedIn, node: found }] },
            studios: { edges: hosted.map((nameEn) => ({ implied: true, node: { nameEn } })) },
          },
        ],
      },
      alliances: { totalCount: allied.length, nodes: allied.map((nameEn) => ({ nameEn })) },
    });
  });
});

it("finds manufacturing only by implication, in a company without a name and a cluster", async () => {
  const { enterprises, alliances } = await app.data(CompaniesUnderSectionDocument, { section: "industry:c" });
  expect(enterprises.nodes.map(({ nameEn, describedEn }) => [nameEn, describedEn])).toEqual([[null, telling(/hosts the Zhang Zhaohong/)]]);
  expect(alliances).toEqual({ totalCount: 1, nodes: [{ nameEn: "Model worker cluster in petrochemical field" }] });
});
