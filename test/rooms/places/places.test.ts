import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { MembersOfIndustryDocument, RegionAndPartsDocument } from "../../support/generated/operations.js";
import { inReport, studioName, telling } from "../sources/reading.js";

const app = useApp();

const none = { totalCount: 0, edges: [] };
const empty = { studios: none, enterprises: none, organisations: none, alliances: none, events: none };
const list = (...edges: { implied: boolean; node: object; statedIn?: object }[]) => ({ totalCount: edges.length, edges });
const stated = (nameEn: string) => ({ implied: false, node: { nameEn } });
const implied = (nameEn: string) => ({ implied: true, node: { nameEn } });

it("tells what is recorded in Fujian, at the narrowest region that the report gives or implies", async () => {
  expect(await app.data(RegionAndPartsDocument, { region: "region:fujian" })).toEqual({
    region: {
      ...empty,
      nameZh: "福建省",
      nameEn: "Fujian",
      code: "350000",
      level: "PROVINCE",
      organisations: list(stated("Fujian Federation of Trade Unions")),
      within: { nodes: [{ nameEn: "China", level: "COUNTRY" }] },
      parts: {
        nodes: [
          {
            ...empty,
            nameZh: "泉州市",
            nameEn: "Quanzhou",
            code: "350500",
            level: "PREFECTURE",
            organisations: list(stated("Quanzhou Federation of Trade Unions")),
            parts: {
              nodes: [
                {
                  nameZh: "泉港区",
                  nameEn: "Quangang District",
                  code: "350505",
                  level: "COUNTY",
                  studios: list(implied(studioName)),
                  enterprises: list({ implied: true, node: { describedEn: telling(/does not name/) } }),
                  organisations: list(
                    stated("Federation of Trade Unions of Quangang District"),
                    implied("Government of Quangang District"),
                    stated("Standing Committee of the People's Congress of Quangang District"),
                  ),
                  alliances: none,
                  events: list({ implied: true, node: { nameEn: telling(/^Assessment of/) } }),
                },
              ],
            },
          },
          {
            ...empty,
            nameZh: "闽西南",
            nameEn: "Southwest Fujian",
            code: null,
            level: "AREA",
            alliances: list(implied("Southwest Fujian Model Worker Alliance")),
            parts: { nodes: [] },
          },
        ],
      },
    },
  });
});

it("tells that the company and the cluster are in manufacturing by implication only", async () => {
  expect(await app.data(MembersOfIndustryDocument, { industry: "industry:c" })).toEqual({
    industry: {
      code: "C",
      nameZh: "制造业",
      nameEn: "Manufacturing",
      broader: { totalCount: 0 },
      narrower: { nodes: [] },
      enterprises: list({ implied: true, statedIn: inReport("p10s2?"), node: { nameEn: null, describedEn: telling(/does not name/) } }),
      alliances: list({ ...implied("Model worker cluster in petrochemical field"), statedIn: inReport("p10s2?") }),
      organisations: { totalCount: 0 },
      honours: { totalCount: 0 },
    },
  });
});

describe("what is only implied", () => {
  const names = (connection: { nodes: { nameEn: string }[] }) => connection.nodes.map(({ nameEn }) => nameEn);

  it("is left out of a list of all nodes when asked, and of its count", async () => {
    const { all, sure, only } = await app.data(`{
      all: organisations(first: 100, orderBy: NAME_ASC) { totalCount nodes { nameEn implied } }
      sure: organisations(first: 100, orderBy: NAME_ASC, includeImplied: false) { totalCount nodes { nameEn implied } }
      only: organisations(first: 100, filter: { implied: { eq: true } }) { nodes { nameEn } }
    }`);
    expect(names(only)).toEqual(["Government of Quangang District"]);
    expect(names(sure)).toEqual(names(all).filter((name) => name !== "Government of Quangang District"));
    expect([all.totalCount, sure.totalCount]).toEqual([names(all).length, names(all).length - 1]);
    expect(sure.nodes.every(({ implied: is }: { implied: boolean }) => !is)).toBe(true);
  });

  it("is left out of an edge when asked, and of its count", async () => {
    const { region } = await app.data(`{
      region(id: "region:quangang") {
        studios(includeImplied: false) { totalCount nodes { nameEn } }
        enterprises(includeImplied: false) { totalCount nodes { nameEn } }
        organisations(includeImplied: false) { totalCount nodes { nameEn } }
        events(includeImplied: false) { totalCount nodes { nameEn } }
      }
    }`);
    const nothing = { totalCount: 0, nodes: [] };
    expect(region).toEqual({
      studios: nothing,
      enterprises: nothing,
      organisations: {
        totalCount: 2,
        nodes: [
          { nameEn: "Federation of Trade Unions of Quangang District" },
          { nameEn: "Standing Committee of the People's Congress of Quangang District" },
        ],
      },
      events: nothing,
    });
  });
});
