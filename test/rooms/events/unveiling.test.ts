import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { EventsOfFederationDocument, UnveilingsOnDocument } from "../../support/generated/operations.js";
import { inJinan, inJinzhou, studios, taiyuanAlliance } from "../sources/documents.js";
import { places } from "../sources/reading.js";

const app = useApp();

const company = "Taiyuan First Construction Group Co., Ltd.";
const shanxi = "Shanxi Federation of Trade Unions";
const construction = "Shanxi Federation of Construction Trade Unions";
const city = "Taiyuan Federation of Trade Unions";
const bureau = "Taiyuan Housing and Urban-Rural Development Bureau";

const post = (titleEn: string, body: string, at: string, unit: string | null = null, rank: true | null = null) => ({
  titleEn,
  unit,
  rank,
  statedIn: places(at),
  node: { nameEn: body },
});

/** The posts that document 000 gives each, by title where there are several. */
const posts: Record<string, object[]> = {
  "Zhang Yalin": [post("first-level inspector", shanxi, "p3s4 p5s1", null, true)],
  "Duan Jiansheng": [post("executive vice chairman", city, "p3s4"), post("secretary", city, "p3s4", "Party Leadership Group")],
  "Zhang Peng": [post("executive vice chairman", construction, "p3s4")],
  "Wang Feng": [post("chief", bureau, "p3s4", "Construction Management Section")],
  "Nan Xiaolan": [post("director", city, "p3s4", "Economic and Technical Department")],
  "Wang Guicong": [post("chairman", company, "p4s1"), post("Party secretary", company, "p4s1")],
  "Li Wei": [post("leader", company, "p3s4")],
  "Fan Liqiang": [post("leader", company, "p3s4")],
  "Chen Bin": [post("leader", company, "p3s4")],
  "Li Ruiqi": [
    post("chairman", company, "p3s5", "Trade Union"),
    post("deputy secretary", company, "p3s5", "Party Committee"),
    post("secretary", company, "p3s5", "Discipline Inspection Commission"),
  ],
  "Wang Runxiu": [],
};

const part = (role: string, nameEn: string, at: string, onBehalfOf: [body: string, at: string][] = [], implied = false) => ({
  implied,
  node: {
    role,
    statedIn: places(at),
    participant: { nameEn, ...(nameEn in posts && { posts: { edges: posts[nameEn] } }) },
    onBehalfOf: { edges: onBehalfOf.map(([body, place]) => ({ statedIn: places(place), node: { nameEn: body } })) },
  },
});

it("names those who attended, presided and spoke on 14 July 2024, twelve of more than a hundred, one of whom spoke for two bodies", async () => {
  expect(await app.data(UnveilingsOnDocument, { day: "2024-07-14" })).toEqual({
    events: {
      totalCount: 1,
      nodes: [
        {
          nameEn: "Ceremony to unveil the Alliance of Model Workers (Employees) Innovation Studios",
          on: "2024-07-14",
          othersPresent: ["leading representatives of the innovation studio", "representatives of the technical innovation team"],
          about: { nodes: [{ nameEn: taiyuanAlliance }] },
          known: [{ knowledge: "STATED", recorded: 12, reported: [{ value: 100, bound: "MORE_THAN" }] }],
          participations: {
            totalCount: 14,
            edges: [
              part("ATTENDED", "Zhang Yalin", "p3s4"),
              part("ATTENDED", "Duan Jiansheng", "p3s4"),
              part("ATTENDED", "Zhang Peng", "p3s4"),
              part("ATTENDED", "Wang Feng", "p3s4"),
              part("ATTENDED", "Nan Xiaolan", "p3s4"),
              part("ATTENDED", "Wang Guicong", "p3s4"),
              part("ATTENDED", "Li Wei", "p3s4"),
              part("ATTENDED", "Fan Liqiang", "p3s4"),
              part("ATTENDED", "Chen Bin", "p3s4"),
              part("ATTENDED", "Science and Technology Innovation Committee", "p3s4"),
              part("PRESIDED", "Li Ruiqi", "p3s5"),
              part("SPOKE", "Wang Guicong", "p4s1 p4s2 p4s3", [[company, "p4s1"]]),
              // That he spoke at the ceremony is not said; that he spoke for two bodies is.
              part(
                "SPOKE",
                "Zhang Yalin",
                "p5s1 p5s2 p5s3",
                [
                  [construction, "p5s1"],
                  [shanxi, "p5s1"],
                ],
                true,
              ),
              part("SPOKE", "Wang Runxiu", "p6s1 p6s2", [[taiyuanAlliance, "p6s1"]]),
            ],
          },
        },
      ],
    },
  });
});

it("knows of no unveiling on another day", async () => {
  expect(await app.data(UnveilingsOnDocument, { day: "2024-07-15" })).toEqual({ events: { totalCount: 0, nodes: [] } });
});

const page = { hasNextPage: false, endCursor: expect.any(String) };

it("tells that Jinzhou's federation named a studio, and by implication that it assessed some which are not named", async () => {
  expect(await app.data(EventsOfFederationDocument, { federation: "organisation:jinzhou-federation-of-trade-unions" })).toEqual({
    organisation: {
      nameEn: "Jinzhou Federation of Trade Unions",
      organisedEvents: {
        totalCount: 2,
        pageInfo: page,
        edges: [
          {
            statedIn: inJinzhou("p2s1"),
            node: {
              nameEn: "Decision on naming Jinzhou model worker and Employee Innovation Studio in 2021",
              kind: "NAMING",
              status: "ENDED",
              on: "XXXX-12-07",
              about: {
                nodes: [
                  { __typename: "Honour", nameEn: "Jinzhou Model Worker and Employee Innovation Studio" },
                  { __typename: "Studio", nameEn: studios.zhaoPengda },
                ],
              },
              parts: { nodes: [] },
            },
          },
          {
            statedIn: inJinzhou("p2s1?"),
            node: {
              nameEn: "Assessment of the named model worker and employee innovation studios at all levels over the years",
              kind: "ASSESSMENT",
              status: "ENDED",
              on: null,
              about: { nodes: [] },
              parts: { nodes: [] },
            },
          },
        ],
      },
    },
  });
});

it("tells that Jinan's federation organised an unveiling with a visit and a discussion", async () => {
  expect(await app.data(EventsOfFederationDocument, { federation: "organisation:jinan-federation-of-trade-unions" })).toEqual({
    organisation: {
      nameEn: "Jinan Federation of Trade Unions",
      organisedEvents: {
        totalCount: 1,
        pageInfo: page,
        edges: [
          {
            statedIn: inJinan("p5s3? p7s1"),
            node: {
              nameEn: "Unveiling of Luan Jun Innovation Studio",
              kind: "UNVEILING",
              status: "ENDED",
              on: "2024-05-20",
              about: {
                nodes: [
                  { __typename: "Honour", nameEn: "Shandong Model Worker and Craftsman Talent Innovation Studio" },
                  { __typename: "Studio", nameEn: studios.luanJun },
                ],
              },
              parts: {
                nodes: [
                  { nameEn: "Discussion with the company's trade union and the studio", kind: "MEETING" },
                  { nameEn: "Visit to Luan Jun Innovation Studio, with a presentation of its work", kind: "MEETING" },
                ],
              },
            },
          },
        ],
      },
    },
  });
});
