import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { AssessmentsOfStudioDocument, ParticipantsOfEventDocument } from "../../support/generated/operations.js";
import { inReport, places, studioName, telling } from "../sources/reading.js";

const app = useApp();

const hebei = "Hebei Federation of Trade Unions";
const guangxi = "Federation of Trade Unions of Guangxi Zhuang Autonomous Region";
const department = "Labor and Economy Department";

describe("the assessment of the studio", () => {
  const office = (titleEn: string, nameEn: string) => ({ titleEn, unit: department, rank: null, implied: false, node: { nameEn } });
  const grade = (titleEn: string, nameEn: string, implied: boolean) => ({ titleEn, unit: null, rank: true, implied, node: { nameEn } });
  const lookedAt = (nameEn: string) => ({ statedIn: places("p8s1"), node: { nameEn } });
  const forTheNationalFederation = {
    edges: [
      { implied: false, statedIn: places("p2s1 p2s2"), node: { nameEn: "All-China Federation of Trade Unions" } },
      { implied: false, statedIn: places("p2s2"), node: { nameEn: "National Model Worker Innovation Studio Assessment Team" } },
    ],
  };

  it("was made by three, for the national federation, one of them from a federation that is only implied", async () => {
    const { studio } = await app.data(AssessmentsOfStudioDocument, { studio: "studio:zhang-zhaohong" });
    expect(studio?.events.totalCount).toBe(1);
    const { considered: _, ...assessment } = studio!.events.nodes[0]!;
    expect(assessment).toEqual({
      nameEn: telling(/^Assessment of Zhang Zhaohong/),
      level: "NATIONAL",
      status: "ENDED",
      on: "XXXX-10-28",
      organisers: { edges: [{ statedIn: inReport("p1s1 p2s1"), node: { nameEn: "All-China Federation of Trade Unions" } }] },
      regions: { edges: [{ implied: true, node: { nameEn: "Quangang District" } }] },
      participations: {
        totalCount: 3,
        nodes: [
          {
            order: 1,
            remarkEn: telling(/industrial workforce.*hoped for.*results put to use.*across industries and disciplines.*alliances/),
            remarkZh: telling(/产业工人队伍.*示范.*联盟/),
            participant: { nameEn: "Li Shufeng", posts: { edges: [office("director", hebei), grade("grade-II inspector", hebei, false)] } },
            onBehalfOf: forTheNationalFederation,
            considered: { edges: [] },
            statedIn: places("p2s2 p9s1 p9s2 p9s3"),
          },
          {
            order: 2,
            remarkEn: telling(/three sides.*rules.*duties.*members.*company.*results.*quality and profit/),
            remarkZh: telling(/三个方面.*制度.*职责.*成员.*成果/),
            participant: { nameEn: "Ma Xianghao", posts: { edges: [grade("grade-III researcher", hebei, true)] } },
            onBehalfOf: forTheNationalFederation,
            considered: { edges: [lookedAt("Procedures and regulations"), lookedAt("Site use"), lookedAt("Transformation of results")] },
            statedIn: places("p2s2 p8s1 p8s2 p8s3 p8s4"),
          },
          {
            order: 3,
            remarkEn: telling(
              /company's real situation.*theory with innovation.*training with competition.*problem solving with the business.*results and people/,
            ),
            remarkZh: telling(/企业实际.*理论与创新.*培训与竞赛/),
            participant: { nameEn: "Chen Bingfeng", posts: { edges: [office("deputy director", guangxi)] } },
            onBehalfOf: forTheNationalFederation,
            considered: { edges: [] },
            statedIn: places("p2s2 p7s1 p7s2 p7s3"),
          },
        ],
      },
    });
  });

  it("states no aspects of its own: the three are one assessor's", async () => {
    const { studio } = await app.data(AssessmentsOfStudioDocument, { studio: "studio:zhang-zhaohong" });
    expect(studio?.events.nodes[0]?.considered.edges.filter(({ implied }) => !implied)).toEqual([]);
  });
});

describe("those who took part", () => {
  const part = (order: number, nameEn: string, role: string, place: string, onBehalfOf: string[] = []) => ({
    implied: place.endsWith("?"),
    statedIn: places(place),
    node: { order, role, participant: { nameEn }, onBehalfOf: { nodes: onBehalfOf.map((body) => ({ nameEn: body })) } },
  });
  const federation = ["All-China Federation of Trade Unions", "National Model Worker Innovation Studio Assessment Team"];

  it("are three assessors, three who attended, three who accompanied them, and in the briefing one who presided and two who reported", async () => {
    expect(await app.data(ParticipantsOfEventDocument, { event: "event:zhang-zhaohong-assessment" })).toEqual({
      event: {
        nameEn: telling(/^Assessment of Zhang Zhaohong/),
        kind: "ASSESSMENT",
        on: "XXXX-10-28",
        othersPresent: [],
        outcome: null,
        about: { nodes: [{ nameEn: studioName }] },
        participations: {
          totalCount: 10,
          edges: [
            part(1, "Li Shufeng", "ASSESSED", "p2s2", federation),
            part(2, "Ma Xianghao", "ASSESSED", "p2s2", federation),
            part(3, "Chen Bingfeng", "ASSESSED", "p2s2", federation),
            part(4, "Sun Qin", "ATTENDED", "p3s1"),
            part(5, "Yang Fei", "ATTENDED", "p3s1"),
            part(6, "Jiang Yongqing", "ATTENDED", "p3s1"),
            part(7, "Chen Shouchuan", "ACCOMPANIED", "p3s1"),
            part(8, "Guo Yating", "ACCOMPANIED", "p3s1"),
            part(9, "Lin Ruiqun", "ACCOMPANIED", "p3s1"),
            part(10, "Li Shufeng", "SPOKE", "p9s1"),
          ],
        },
        parts: {
          edges: [
            {
              implied: true,
              node: {
                nameEn: telling(/^Briefing meeting/),
                kind: "MEETING",
                on: "XXXX-10-28",
                participations: {
                  totalCount: 3,
                  edges: [
                    part(1, "Sun Qin", "PRESIDED", "p4s1"),
                    part(2, "Yang Fei", "BRIEFED", "p5s1?"),
                    part(3, "Zhang Zhaohong", "BRIEFED", "p6s1?"),
                  ],
                },
              },
            },
          ],
        },
      },
    });
  });

  it("come in the opposite order, and one by one, along the event's many relationships", async () => {
    const orders = async (argumentsOf: string): Promise<number[]> => {
      const { event } = await app.data(
        `{ event(id: "event:zhang-zhaohong-assessment") { participations(${argumentsOf}) { nodes { order } } } }`,
      );
      return event.participations.nodes.map(({ order }: { order: number }) => order);
    };
    expect(await orders("orderBy: ORDER_ASC, first: 4")).toEqual([1, 2, 3, 4]);
    expect(await orders("orderBy: ORDER_DESC, first: 4")).toEqual([10, 9, 8, 7]);
    expect(await orders("orderBy: ORDER_ASC, last: 2")).toEqual([9, 10]);
    expect(await orders("orderBy: ORDER_DESC, last: 2")).toEqual([2, 1]);
    expect((await orders("orderBy: KEY_ASC")).reverse()).toEqual(await orders("orderBy: KEY_DESC"));
  });
});

it("has no assessments of a studio that is not there", async () => {
  expect(await app.data(AssessmentsOfStudioDocument, { studio: "studio:nobody" })).toEqual({ studio: null });
});
