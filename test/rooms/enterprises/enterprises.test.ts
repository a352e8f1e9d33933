import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { EnterprisesThatHostDocument, SayingsOfEnterpriseDocument } from "../../support/generated/operations.js";
import { assessmentReport, inReport, studioName, telling } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

it("describes the host, which the report does not name, by what it implies", async () => {
  const post = (titleEn: string, unit: string) => ({
    titleEn,
    unit,
    rank: null,
    seenOn: ["XXXX-10-28"],
    implied: false,
    statedIn: inReport("p3s1"),
    node: { nameEn: "Yang Fei" },
  });
  expect(await app.data(EnterprisesThatHostDocument, {})).toEqual({
    enterprises: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          id: "enterprise:host-of-zhang-zhaohong-studio",
          nameZh: null,
          nameEn: null,
          describedEn: telling(/^The company that hosts the Zhang Zhaohong/),
          uscc: null,
          ownership: null,
          studios: { totalCount: 1, edges: [{ implied: true, node: { nameEn: studioName } }] },
          regions: { edges: [{ implied: true, node: { nameEn: "Quangang District" } }] },
          industries: { edges: [{ implied: true, node: { code: "C", nameEn: "Manufacturing" } }] },
          organisations: { edges: [{ implied: false, node: { nameEn: "Trade Union of the company", kind: "ENTERPRISE_UNION" } }] },
          postHolders: { totalCount: 3, edges: [post("chairman", "Trade Union"), post("deputy secretary", "Party Committee"), post("secretary", "Discipline Inspection Commission")] },
          alliances: { totalCount: 0 },
          figures: { totalCount: 0 },
        },
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
