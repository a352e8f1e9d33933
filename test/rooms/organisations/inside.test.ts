import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument, type DocumentName } from "../../support/documents.js";
import { BodiesInsideEnterprisesDocument } from "../../support/generated/operations.js";
import { telling } from "../sources/reading.js";

const app = useApp();

it("lists five enterprises' own unions and a committee: two have a chairman, and none is put under a higher union", async () => {
  const chairman = (nameEn: string) => [{ titleEn: "chairman", unit: "Trade Union", node: { nameEn } }];
  const body = (
    nameEn: string,
    kind: string,
    seenOn: string[],
    document: DocumentName,
    place: string,
    enterprise: string | RegExp,
    chair: object[] = [],
  ) => ({
    nameEn,
    kind,
    superiors: { totalCount: 0 },
    postHolders: { totalCount: 0 },
    partOf: {
      edges: [
        {
          seenOn,
          implied: place.endsWith("?"),
          statedIn: inDocument(document, place),
          node: {
            nameEn: typeof enterprise === "string" ? enterprise : null,
            describedEn: typeof enterprise === "string" ? null : telling(enterprise),
            unionPosts: { edges: chair },
          },
        },
      ],
    },
  });
  const taiyuan = "Taiyuan First Construction Group Co., Ltd.";
  const ownUnion = "ENTERPRISE_UNION";
  expect(await app.data(BodiesInsideEnterprisesDocument, {})).toEqual({
    organisations: {
      totalCount: 6,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        body("Labor union of Jineng Holding Group", ownUnion, ["2022-06-22"], "opinion", "p3s3", "Jineng Holding"),
        body("Labor union of the company", ownUnion, [], "naming", "p3s3", /first model worker innovation studio/),
        body(
          "Science and Technology Innovation Committee",
          "COMMITTEE",
          ["2024-07-14"],
          "alliance",
          "p3s4?",
          taiyuan,
          chairman("Li Ruiqi"),
        ),
        body(
          "Trade Union of the company",
          ownUnion,
          ["XXXX-10-28"],
          "assessment",
          "p3s1",
          /hosts the Zhang Zhaohong/,
          chairman("Yang Fei"),
        ),
        body(
          "Trade Union of the enterprise",
          ownUnion,
          ["2024-05-20"],
          "unveiling",
          "p6s4",
          "Huaneng Jinan Huangtai Power Generation Co., Ltd.",
        ),
        body("Trade Union of the group company", ownUnion, ["2024-07-14"], "alliance", "p3s5", taiyuan, chairman("Li Ruiqi")),
      ],
    },
  });
});
