import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { LeadOfStudioDocument, LeadsToConfirmDocument } from "../../support/generated/operations.js";
import { studioName, telling } from "../sources/reading.js";

const app = useApp();

describe("who leads a studio, in which posts, and how many members it reports", () => {
  it("is implied of the Luan Jun studio, with two posts and 25 members of whom one is named", async () => {
    const post = { rank: null, seenOn: ["2024-05-20"], implied: false, statedIn: inDocument("unveiling", "p6s1") };
    expect(await app.data(LeadOfStudioDocument, { studio: "studio:luan-jun" })).toEqual({
      studio: {
        nameEn: "Luan Jun Innovation Studio",
        lead: {
          totalCount: 1,
          edges: [
            {
              seenOn: ["2024-05-20"],
              implied: true,
              statedIn: inDocument("unveiling", "p5s3? p6s1? p6s3?"),
              node: {
                nameZh: null,
                nameEn: "Luan Jun",
                pinyin: "luan jun",
                posts: {
                  totalCount: 2,
                  edges: [
                    {
                      ...post,
                      titleEn: "deputy director",
                      unit: "turbine maintenance team",
                      partTime: null,
                      node: { __typename: "Enterprise", nameEn: "Huaneng Jinan Huangtai Power Generation Co., Ltd." },
                    },
                    {
                      ...post,
                      titleEn: "vice chairman",
                      unit: null,
                      partTime: true,
                      node: { __typename: "Organisation", nameEn: "Jinan Federation of Trade Unions" },
                    },
                  ],
                },
              },
            },
          ],
        },
        known: [
          {
            knowledge: "IMPLIED",
            recorded: 1,
            reported: [
              { value: 25, bound: "EXACT", unit: "team members", asOf: "2024-05-23", statedIn: inDocument("unveiling", "p4s1? p9s4") },
            ],
          },
        ],
      },
    });
  });

  it("is stated of the Zhang Zhaohong studio, whose lead has no post that a source names and whose members nobody counts", async () => {
    expect(await app.data(LeadOfStudioDocument, { studio: "studio:zhang-zhaohong" })).toEqual({
      studio: {
        nameEn: studioName,
        lead: {
          totalCount: 1,
          edges: [
            {
              seenOn: ["XXXX-10-28"],
              implied: false,
              statedIn: inDocument("assessment", "p6s1"),
              node: { nameZh: null, nameEn: "Zhang Zhaohong", pinyin: "zhang zhaohong", posts: { totalCount: 0, edges: [] } },
            },
          ],
        },
        known: [{ knowledge: "STATED", recorded: 1, reported: [] }],
      },
    });
  });

  it("is not said of the Cailiang studio", async () => {
    expect(await app.data(LeadOfStudioDocument, { studio: "studio:cailiang" })).toEqual({
      studio: {
        nameEn: "Cailiang Innovation Studio",
        lead: { totalCount: 0, edges: [] },
        known: [{ knowledge: "NOT_STATED", recorded: null, reported: [] }],
      },
    });
  });
});

it("names the studios whose lead is only implied, and the one without any", async () => {
  const implied = (nameEn: string, lead: string, seenOn: string[], statedIn: object[]) => ({
    nameEn,
    members: { edges: [{ seenOn, statedIn, node: { nameEn: lead } }] },
  });
  expect(await app.data(LeadsToConfirmDocument, {})).toEqual({
    impliedLead: {
      totalCount: 3,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        implied("Li Jianjun worker innovation studio", "Li Jianjun", [], inDocument("opinion", "p3s26?")),
        implied("Luan Jun Innovation Studio", "Luan Jun", ["2024-05-20"], inDocument("unveiling", "p5s3? p6s1? p6s3?")),
        implied("Zhao Pengda model worker Innovation Studio", "Zhao Pengda", ["XXXX-12-07"], inDocument("naming", "p2s1?")),
      ],
    },
    noLead: {
      totalCount: 1,
      nodes: [
        { nameEn: "Cailiang Innovation Studio", statements: { edges: [{ locator: "p3s2", saysEn: telling(/does not say for whom/) }] } },
      ],
    },
  });
});
