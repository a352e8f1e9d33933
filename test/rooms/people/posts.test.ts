import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument, titles, type DocumentName } from "../../support/documents.js";
import { PartTimePostsAndGradesDocument, PeopleWithoutPostDocument, PostsOfPersonDocument } from "../../support/generated/operations.js";
import { inReport, studioName, telling } from "../sources/reading.js";

const app = useApp();

const seen = { since: null, until: null, seenOn: ["XXXX-10-28"] };
const assessment = { nameEn: telling(/^Assessment of/), on: "XXXX-10-28" };
const briefing = { nameEn: telling(/^Briefing meeting/), on: "XXXX-10-28" };

it("shows that Yang Fei holds three posts in one unnamed company, and is stated to be no member of the studio", async () => {
  const inCompany = (titleEn: string, unit: string) => ({
    titleZh: null,
    titleEn,
    unit,
    rank: null,
    partTime: null,
    ...seen,
    implied: false,
    statedIn: inReport("p3s1"),
    node: { __typename: "Enterprise", id: "enterprise:host-of-zhang-zhaohong-studio", nameEn: null, describedEn: telling(/does not name/) },
  });
  expect(await app.data(PostsOfPersonDocument, { person: "person:yang-fei-host-of-zhang-zhaohong-studio" })).toEqual({
    person: {
      nameZh: null,
      nameEn: "Yang Fei",
      pinyin: "yang fei",
      posts: {
        totalCount: 3,
        edges: [
          inCompany("chairman", "Trade Union"),
          inCompany("deputy secretary", "Party Committee"),
          inCompany("secretary", "Discipline Inspection Commission"),
        ],
      },
      studios: { totalCount: 0, edges: [] },
      participations: {
        nodes: [
          { role: "BRIEFED", event: briefing },
          { role: "ATTENDED", event: assessment },
        ],
      },
      conferrals: { totalCount: 0 },
    },
  });
});

it("shows that Zhang Zhaohong leads the studio, with no post and no honour stated", async () => {
  expect(await app.data(PostsOfPersonDocument, { person: "person:zhang-zhaohong-studio-lead" })).toEqual({
    person: {
      nameZh: null,
      nameEn: "Zhang Zhaohong",
      pinyin: "zhang zhaohong",
      posts: { totalCount: 0, edges: [] },
      studios: { totalCount: 1, edges: [{ role: "LEAD", implied: false, node: { nameEn: studioName } }] },
      participations: { nodes: [{ role: "BRIEFED", event: briefing }] },
      conferrals: { totalCount: 0 },
    },
  });
});

describe("people without a post", () => {
  const leads = (nameEn: string, implied: boolean, host: object) => ({
    edges: [{ role: "LEAD", implied, node: { nameEn, hosts: { edges: [host] } } }],
  });
  const unnamed = { nameEn: null, describedEn: telling(/does not name/) };
  const says = (document: DocumentName, locator: string, pattern: RegExp) => ({
    edges: [
      { locator: locator.replace("?", ""), implied: locator.endsWith("?"), saysEn: telling(pattern), node: { title: titles[document] } },
    ],
  });
  const none = { edges: [] };

  it("are three who lead a studio, and one who spoke for an alliance", async () => {
    const spoke = (role: string) => ({
      role,
      event: { nameEn: telling(/^Ceremony to unveil/) },
      onBehalfOf: { nodes: [{ nameEn: "Model Worker (Employee) Innovation Studio Alliance" }] },
    });
    expect(await app.data(PeopleWithoutPostDocument, {})).toEqual({
      people: {
        totalCount: 4,
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        nodes: [
          {
            nameEn: "Li Jianjun",
            studios: leads("Li Jianjun worker innovation studio", true, {
              implied: true,
              node: { nameEn: "Jineng Holding", describedEn: null },
            }),
            participations: { nodes: [] },
            sayings: says("opinion", "p3s26?", /only in the studio's name/),
          },
          {
            nameEn: "Wang Runxiu",
            studios: none,
            participations: { nodes: [spoke("SPOKE"), spoke("BRIEFED")] },
            sayings: says("alliance", "p6s1", /gives no post/),
          },
          {
            nameEn: "Zhang Zhaohong",
            studios: leads(studioName, false, { implied: true, node: unnamed }),
            participations: { nodes: [{ role: "BRIEFED", event: { nameEn: telling(/^Briefing meeting/) }, onBehalfOf: { nodes: [] } }] },
            sayings: none,
          },
          {
            nameEn: "Zhao Pengda",
            studios: leads("Zhao Pengda model worker Innovation Studio", true, { implied: false, node: unnamed }),
            participations: { nodes: [] },
            sayings: says("naming", "p2s1?", /Named only in the studio's name/),
          },
        ],
      },
    });
  });
});

it("tells part-time posts and grades from offices", async () => {
  const post = (titleEn: string, nameEn: string, document: DocumentName, places: string, partTime: boolean | null = null) => ({
    titleEn,
    partTime,
    rank: partTime === null ? true : null,
    statedIn: inDocument(document, places),
    node: { nameEn },
  });
  const holder = (nameEn: string, offices: number, only: object) => ({
    nameEn,
    posts: { edges: [only] },
    offices: { totalCount: offices },
  });
  expect(await app.data(PartTimePostsAndGradesDocument, {})).toEqual({
    people: {
      totalCount: 5,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        holder("Li Shufeng", 1, post("grade-II inspector", "Hebei Federation of Trade Unions", "assessment", "p2s2")),
        holder("Luan Jun", 1, post("vice chairman", "Jinan Federation of Trade Unions", "unveiling", "p6s1", true)),
        holder("Lv Canhua", 2, post("first level inspector", "Jinan Federation of Trade Unions", "unveiling", "p5s1")),
        holder("Ma Xianghao", 0, post("grade-III researcher", "Hebei Federation of Trade Unions", "assessment", "p2s2?")),
        holder("Zhang Yalin", 0, post("first-level inspector", "Shanxi Federation of Trade Unions", "alliance", "p3s4 p5s1")),
      ],
    },
  });
});
