import { describe, expect, it } from "vitest";
import { wrongCode } from "../../../src/seed/codes.js";
import { madeUp, seedOf } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";
import {
  ConnectedThroughPatentsDocument,
  PatentByNumberDocument,
  PatentsByStatusAndDisciplineDocument,
  TiesThroughPatentsDocument,
} from "../../support/generated/operations.js";
import { madeUpPatents } from "./madeUp.js";

const app = useApp(seedOf(madeUpPatents));

const seal = "CN201410000000.1";
const bearing = "CN201520000000.1";
const page = { hasNextPage: false, endCursor: expect.any(String) };
const noPage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const stated = [{ source: { title: `Made up: ${madeUp}` }, locator: "p1", implied: false }];

it("the numbers of this graph have right check digits", () => {
  expect([seal, bearing].map((number) => wrongCode("patent", number))).toEqual([null, null]);
});

describe("who is connected through patents", () => {
  const inventors = (...names: string[]) => ({
    edges: names.map((nameEn) => ({ position: expect.any(Number), implied: false, node: { id: `person:${nameEn}`, nameEn } })),
  });
  const owner = (name: string, implied = false) => ({ implied, node: { id: `studio:${name}`, nameEn: `Studio ${name}` } });

  it("is told patent by patent, the one without a day before all others, as whatever is unknown comes first in a falling order", async () => {
    const { patents, studios } = await app.data(ConnectedThroughPatentsDocument, {});
    expect(patents).toEqual({
      totalCount: 3,
      pageInfo: page,
      nodes: [
        { number: "PCT/CN2020/000001", titleEn: "Coal sieve", inventors: inventors("dong"), studios: { edges: [] } },
        {
          number: bearing,
          titleEn: "Bearing puller",
          inventors: inventors("ada", "bai"),
          studios: { edges: [owner("one"), owner("two", true)] },
        },
        { number: seal, titleEn: "Shaft seal of a turbine", inventors: inventors("ada", "bai", "cui"), studios: { edges: [owner("one")] } },
      ],
    });
    expect(studios.nodes).toEqual([
      {
        nameEn: "Studio one",
        known: [
          {
            knowledge: "STATED",
            recorded: 2,
            reported: [
              {
                value: 40,
                bound: "AT_LEAST",
                unit: "patents",
                scope: null,
                statedIn: [{ source: { title: `Made up: ${madeUp}` }, locator: "p1" }],
              },
            ],
          },
        ],
        achievementsPatented: { nodes: [] },
      },
      { nameEn: "Studio two", known: [{ knowledge: "IMPLIED", recorded: 1, reported: [] }], achievementsPatented: { nodes: [] } },
    ]);
  });

  it("is told of one inventor, with how many patents each tie has", async () => {
    const tie = (nameEn: string, ...numbers: string[]) => ({
      nameEn,
      shared: { totalCount: numbers.length, nodes: numbers.map((number) => ({ number })) },
    });
    expect(await app.data(TiesThroughPatentsDocument, { person: "person:ada" })).toEqual({
      person: { nameEn: "ada", patents: { totalCount: 2 } },
      people: { totalCount: 2, pageInfo: page, nodes: [tie("bai", seal, bearing), tie("cui", seal)] },
      studios: { totalCount: 2, nodes: [tie("Studio one", seal, bearing), tie("Studio two", bearing)] },
    });
    const alone = await app.data(TiesThroughPatentsDocument, { person: "person:dong" });
    expect(alone).toEqual({
      person: { nameEn: "dong", patents: { totalCount: 1 } },
      people: noPage,
      studios: { totalCount: 0, nodes: [] },
    });
  });
});

describe("patents of a discipline and of those below it", () => {
  const found = async (variables: object): Promise<(string | null)[]> =>
    (await app.data(PatentsByStatusAndDisciplineDocument, variables)).patents.nodes.map(({ number }) => number);

  it("are told whole, with the first inventor", async () => {
    const discipline = (nameEn: string) => ({ nodes: [{ nameEn }] });
    expect(await app.data(PatentsByStatusAndDisciplineDocument, {})).toEqual({
      patents: {
        totalCount: 2,
        pageInfo: page,
        nodes: [
          {
            number: bearing,
            titleZh: null,
            titleEn: "Bearing puller",
            kind: "UTILITY_MODEL",
            status: "LAPSED",
            filedOn: "2015-06",
            grantedOn: null,
            disciplines: discipline("Rotating equipment"),
            firstInventor: { nodes: [{ nameEn: "ada" }] },
            inventors: { totalCount: 2 },
            studios: {
              edges: [
                { implied: false, node: { nameEn: "Studio one" } },
                { implied: true, node: { nameEn: "Studio two" } },
              ],
            },
            statedIn: stated,
          },
          {
            number: seal,
            titleZh: "汽轮机轴封装置",
            titleEn: "Shaft seal of a turbine",
            kind: "INVENTION",
            status: "GRANTED",
            filedOn: "2014-01-02",
            grantedOn: "2016-05",
            disciplines: discipline("Turbine"),
            firstInventor: { nodes: [{ nameEn: "bai" }] },
            inventors: { totalCount: 3 },
            studios: { edges: [{ implied: false, node: { nameEn: "Studio one" } }] },
            statedIn: stated,
          },
        ],
      },
    });
  });

  it.each<[what: string, variables: object, expected: string[]]>([
    ["by status", { status: { eq: "GRANTED" } }, [seal]],
    ["by kinds", { kind: { in: ["UTILITY_MODEL", "DESIGN"] } }, [bearing]],
    ["of a narrower discipline", { discipline: "discipline:turbine" }, [seal]],
    ["of another discipline", { discipline: "discipline:coal-preparation" }, ["PCT/CN2020/000001"]],
    ["surely applied for in a year", { filedOn: { gte: "2015", lt: "2016" } }, [bearing]],
    ["surely applied for before a day of the month that is all that is known", { filedOn: { lt: "2015-06-15" } }, [seal]],
    ["without a day", { discipline: "discipline:coal-preparation", filedOn: { isNull: true } }, ["PCT/CN2020/000001"]],
    ["by status and kind together", { status: { ne: "GRANTED" }, kind: { eq: "INVENTION" } }, []],
  ])("%s", async (_, variables, expected) => {
    expect(await found(variables)).toEqual(expected);
  });
});

it("a patent is found by its number, with its inventors in their places", async () => {
  const inventor = (position: number, nameEn: string) => ({ position, node: { nameEn } });
  const { patents } = await app.data(PatentByNumberDocument, { number: seal });
  const [patent] = patents.nodes;
  expect([...(patent?.inventors.edges ?? [])].sort((one, other) => one.position! - other.position!)).toEqual([
    inventor(1, "bai"),
    inventor(2, "ada"),
    inventor(3, "cui"),
  ]);
  expect({ ...patent, inventors: null }).toEqual({
    titleEn: "Shaft seal of a turbine",
    kind: "INVENTION",
    status: "GRANTED",
    inventors: null,
    studios: { nodes: [{ nameEn: "Studio one", hosts: { nodes: [{ nameEn: "Maker" }] } }] },
  });
  expect((await app.data(PatentByNumberDocument, { number: "CN201410000000.2" })).patents.nodes).toEqual([]);
});
