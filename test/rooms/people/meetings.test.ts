import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { MetAtEventsDocument, SpokeForAnotherBodyDocument } from "../../support/generated/operations.js";
import { telling } from "../sources/reading.js";

const app = useApp();

describe("who was at the same events", () => {
  it("as Luan Jun: the federation that led the visit; the delegation's people are not named", async () => {
    expect(await app.data(MetAtEventsDocument, { person: "person:luan-jun-huangtai" })).toEqual({
      person: { nameEn: "Luan Jun" },
      events: {
        totalCount: 1,
        nodes: [
          {
            nameEn: telling(/^Visit to Luan Jun/),
            on: "2024-05-20",
            othersPresent: ["the delegation led by the Jinan Federation of Trade Unions"],
            partOf: { nodes: [{ nameEn: "Unveiling of Luan Jun Innovation Studio" }] },
            participations: {
              edges: [
                {
                  implied: false,
                  statedIn: inDocument("unveiling", "p6s1"),
                  node: {
                    role: "LED",
                    participant: { __typename: "Organisation", nameEn: "Jinan Federation of Trade Unions" },
                    onBehalfOf: { edges: [] },
                  },
                },
                {
                  implied: false,
                  statedIn: inDocument("unveiling", "p6s1 p6s3"),
                  node: { role: "BRIEFED", participant: { __typename: "Person", nameEn: "Luan Jun" }, onBehalfOf: { edges: [] } },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("as Zhang Zhaohong: those of the briefing, two of whom are put into it by their order in the report alone", async () => {
    const part = (role: string, nameEn: string, place: string) => ({
      implied: place.endsWith("?"),
      statedIn: inDocument("assessment", place),
      node: { role, participant: { __typename: "Person", nameEn }, onBehalfOf: { edges: [] } },
    });
    expect(await app.data(MetAtEventsDocument, { person: "person:zhang-zhaohong-studio-lead" })).toEqual({
      person: { nameEn: "Zhang Zhaohong" },
      events: {
        totalCount: 1,
        nodes: [
          {
            nameEn: telling(/^Briefing meeting/),
            on: "XXXX-10-28",
            othersPresent: [],
            partOf: { nodes: [{ nameEn: telling(/^Assessment of/) }] },
            participations: {
              edges: [
                part("PRESIDED", "Sun Qin", "p4s1"),
                part("BRIEFED", "Yang Fei", "p5s1?"),
                part("BRIEFED", "Zhang Zhaohong", "p6s1?"),
              ],
            },
          },
        ],
      },
    });
  });

  it("as Zhang Yalin: everyone at the ceremony, three of whom spoke, and for whom", async () => {
    const { events } = await app.data(MetAtEventsDocument, { person: "person:zhang-yalin-shanxi" });
    expect(events.nodes.map(({ nameEn, on }) => [nameEn, on])).toEqual([[telling(/^Ceremony to unveil/), "2024-07-14"]]);
    const parts = events.nodes[0]!.participations.edges.map(({ node }) => [
      node.role,
      (node.participant as { nameEn: string }).nameEn,
      node.onBehalfOf.edges.map((edge) => edge.node.nameEn),
    ]);
    const company = "Taiyuan First Construction Group Co., Ltd.";
    const alliance = "Model Worker (Employee) Innovation Studio Alliance";
    const attended = [
      "Zhang Yalin",
      "Duan Jiansheng",
      "Zhang Peng",
      "Wang Feng",
      "Nan Xiaolan",
      "Wang Guicong",
      "Li Wei",
      "Fan Liqiang",
      "Chen Bin",
      "Science and Technology Innovation Committee",
    ];
    expect(parts).toEqual([
      ...attended.map((name) => ["ATTENDED", name, []]),
      ["PRESIDED", "Li Ruiqi", []],
      ["SPOKE", "Wang Guicong", [company]],
      ["SPOKE", "Zhang Yalin", ["Shanxi Federation of Construction Trade Unions", "Shanxi Federation of Trade Unions"]],
      ["SPOKE", "Wang Runxiu", [alliance]],
      ["BRIEFED", "Wang Runxiu", [alliance]],
      ...["Wang Guicong", "Li Wei", "Fan Liqiang", "Chen Bin"].map((name) => ["UNVEILED", name, []]),
    ]);
  });
});

describe("who took part for a body without a post in it", () => {
  const ceremony = { nameEn: telling(/^Ceremony to unveil/), on: "2024-07-14" };
  const one = (node: object) => ({ totalCount: 1, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes: [node] });
  const forBody = (nameEn: string, place: string) => ({ implied: false, statedIn: inDocument("alliance", place), node: { nameEn } });

  it("for the province's construction union: one who has a grade at the provincial federation, and spoke for both", async () => {
    const federation = "Shanxi Federation of Trade Unions";
    expect(await app.data(SpokeForAnotherBodyDocument, { body: "organisation:shanxi-construction-trade-union" })).toEqual({
      people: one({
        nameEn: "Zhang Yalin",
        posts: { edges: [{ titleEn: "first-level inspector", rank: true, node: { nameEn: federation } }] },
        participations: {
          nodes: [
            {
              role: "SPOKE",
              event: ceremony,
              onBehalfOf: { edges: [forBody("Shanxi Federation of Construction Trade Unions", "p5s1"), forBody(federation, "p5s1")] },
            },
          ],
        },
      }),
    });
  });

  it("for the alliance: one of whom no post is known", async () => {
    const part = (role: string) => ({
      role,
      event: ceremony,
      onBehalfOf: { edges: [forBody("Model Worker (Employee) Innovation Studio Alliance", "p6s1")] },
    });
    expect(await app.data(SpokeForAnotherBodyDocument, { body: "alliance:taiyuan-first-construction" })).toEqual({
      people: one({ nameEn: "Wang Runxiu", posts: { edges: [] }, participations: { nodes: [part("SPOKE"), part("BRIEFED")] } }),
    });
  });

  it("for the national federation: its three assessors, who come from two provinces", async () => {
    const { people } = await app.data(SpokeForAnotherBodyDocument, { body: "organisation:acftu" });
    expect(people.nodes.map(({ nameEn }) => nameEn)).toEqual(["Chen Bingfeng", "Li Shufeng", "Ma Xianghao"]);
  });

  it("for the company: nobody, since its chairman spoke for it", async () => {
    const { people } = await app.data(SpokeForAnotherBodyDocument, { body: "enterprise:taiyuan-first-construction-group" });
    expect(people).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] });
  });
});
