import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import {
  EnterprisesThatHostDocument,
  SayingsOfEnterpriseDocument,
  UnnamedEnterprisesDocument,
} from "../../support/generated/operations.js";
import { assessmentReport, inReport, studioName, telling } from "../sources/reading.js";

const app = useApp();

describe("the enterprises that host studios", () => {
  const yangFei = (titleEn: string, unit: string) => ({
    titleEn,
    unit,
    rank: null,
    seenOn: ["XXXX-10-28"],
    implied: false,
    statedIn: inReport("p3s1"),
    node: { nameEn: "Yang Fei" },
  });
  const implied = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ implied: true, node })) });
  const hosts = (isImplied: boolean, ...names: string[]) => ({
    totalCount: names.length,
    edges: names.map((nameEn) => ({ implied: isImplied, node: { nameEn } })),
  });
  const ownUnion = (nameEn: string) => ({ edges: [{ implied: false, node: { nameEn, kind: "ENTERPRISE_UNION" } }] });
  const people = (...edges: object[]) => ({ totalCount: edges.length, edges });
  const named = (nameEn: string, ownership: string | null) => ({ nameEn, ownership, nameZh: null, describedEn: null, uscc: null });
  const unnamed = (pattern: RegExp) => ({ nameEn: null, ownership: null, nameZh: null, describedEn: telling(pattern), uscc: null });
  const counts = (figures: number) => ({ alliances: { totalCount: 0 }, figures: { totalCount: figures } });

  it("are two that have a name, and two described by what their sources say", async () => {
    expect(await app.data(EnterprisesThatHostDocument, {})).toEqual({
      enterprises: {
        totalCount: 4,
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        nodes: [
          {
            id: "enterprise:huaneng-jinan-huangtai-power-generation",
            ...named("Huaneng Jinan Huangtai Power Generation Co., Ltd.", null),
            studios: hosts(true, "Luan Jun Innovation Studio"),
            regions: implied({ nameEn: "Jinan" }),
            industries: implied({ code: "D441", nameEn: "Production of electricity" }),
            organisations: ownUnion("Trade Union of the enterprise"),
            postHolders: people({
              titleEn: "deputy director",
              unit: "turbine maintenance team",
              rank: null,
              seenOn: ["2024-05-20"],
              implied: false,
              statedIn: inDocument("unveiling", "p6s1"),
              node: { nameEn: "Luan Jun" },
            }),
            ...counts(0),
          },
          {
            id: "enterprise:jineng-holding",
            ...named("Jineng Holding", "state-owned"),
            studios: hosts(true, "Cailiang Innovation Studio", "Li Jianjun worker innovation studio"),
            regions: implied({ nameEn: "Datong" }),
            industries: implied({ code: "B06", nameEn: "Mining and washing of coal" }),
            organisations: ownUnion("Labor union of Jineng Holding Group"),
            postHolders: people(),
            ...counts(1),
          },
          {
            id: "enterprise:host-of-zhang-zhaohong-studio",
            ...unnamed(/^The company that hosts the Zhang Zhaohong/),
            studios: hosts(true, studioName),
            regions: implied({ nameEn: "Quangang District" }),
            industries: implied({ code: "C", nameEn: "Manufacturing" }),
            organisations: ownUnion("Trade Union of the company"),
            postHolders: people(
              yangFei("chairman", "Trade Union"),
              yangFei("deputy secretary", "Party Committee"),
              yangFei("secretary", "Discipline Inspection Commission"),
            ),
            ...counts(0),
          },
          {
            id: "enterprise:host-of-zhao-pengda-studio",
            ...unnamed(/^The company whose first model worker innovation studio/),
            studios: hosts(false, "Zhao Pengda model worker Innovation Studio"),
            regions: implied({ nameEn: "Jinzhou" }),
            industries: implied(),
            organisations: ownUnion("Labor union of the company"),
            postHolders: people(),
            ...counts(5),
          },
        ],
      },
    });
  });
});

it("says of each enterprise without a name what could tell which it is", async () => {
  const enterprise = (
    id: string,
    english: RegExp,
    chinese: RegExp,
    studio: string,
    isImplied: boolean,
    region: string,
    statedIn: object[],
    more: { postHolders: number | null; industries: number | null },
  ) => ({
    id,
    describedEn: telling(english),
    describedZh: telling(chinese),
    known: [
      { field: "uscc", knowledge: "NOT_STATED", recorded: null },
      { field: "organisations", knowledge: "STATED", recorded: 1 },
      { field: "postHolders", knowledge: more.postHolders === null ? "NOT_STATED" : "STATED", recorded: more.postHolders },
      { field: "industries", knowledge: more.industries === null ? "NOT_STATED" : "IMPLIED", recorded: more.industries },
      { field: "regions", knowledge: "IMPLIED", recorded: 1 },
      { field: "studios", knowledge: isImplied ? "IMPLIED" : "STATED", recorded: 1 },
    ],
    regions: { edges: [{ statedIn, node: { nameEn: region } }] },
    studios: { edges: [{ implied: isImplied, node: { nameEn: studio } }] },
  });
  expect(await app.data(UnnamedEnterprisesDocument, {})).toEqual({
    enterprises: {
      totalCount: 2,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        enterprise(
          "enterprise:host-of-zhang-zhaohong-studio",
          /does not name/,
          /未具名/,
          studioName,
          true,
          "Quangang District",
          inReport("p3s1?"),
          { postHolders: 3, industries: 1 },
        ),
        enterprise(
          "enterprise:host-of-zhao-pengda-studio",
          /does not name/,
          /未具名/,
          "Zhao Pengda model worker Innovation Studio",
          false,
          "Jinzhou",
          inDocument("naming", "p2s1?"),
          { postHolders: null, industries: null },
        ),
      ],
    },
  });
});

it("says in the order of the sentences what the report tells of the company", async () => {
  const said = (locator: string, saysEn: string | null = null) => ({ locator, implied: false, saysEn, node: { title: assessmentReport } });
  expect(await app.data(SayingsOfEnterpriseDocument, { enterprise: "enterprise:host-of-zhang-zhaohong-studio" })).toEqual({
    enterprise: {
      describedEn: telling(/does not name/),
      statements: {
        totalCount: 8,
        edges: [
          said("p2s1"),
          said("p3s1"),
          said("p5s1"),
          said("p5s2", telling(/one platform, three bases and five functions/)),
          said("p7s1"),
          said("p8s3"),
          said("p8s4"),
          said("p9s2"),
        ],
      },
    },
  });
});
