import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { HonoursOfStudiosDocument, LadderOfHonourDocument } from "../../support/generated/operations.js";
import { inReport, studioName } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const title = {
  nameZh: "全国示范性劳模和工匠人才创新工作室",
  nameEn: "National Model Worker and Craftsman Talent Innovation Studio",
  level: "NATIONAL",
  axis: "REGION",
};

it("tells that the studio was given the national title in 2020, by whom is not said", async () => {
  expect(await app.data(HonoursOfStudiosDocument, {})).toEqual({
    studios: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          nameEn: studioName,
          conferrals: {
            totalCount: 1,
            edges: [
              {
                statedIn: inReport("p10s2"),
                node: { on: "2020", year: null, revokedOn: null, honour: title, conferredBy: { totalCount: 0, nodes: [] } },
              },
            ],
          },
        },
      ],
    },
  });
});

it("tells who confers the title by rule, and that no rung above or below it is known", async () => {
  expect(await app.data(LadderOfHonourDocument, { honour: "honour:national-model-worker-and-craftsman-talent-innovation-studio" })).toEqual({
    honour: {
      ...title,
      aliases: ["National Model Worker Innovation Studio"],
      conferredBy: {
        edges: [
          {
            implied: false,
            statedIn: [{ source: { title: "Titles given to innovation studios, and who gives them by rule", kind: "REFERENCE" }, locator: "p1", implied: false }],
            node: { nameEn: "All-China Federation of Trade Unions", level: "NATIONAL" },
          },
        ],
      },
      above: { totalCount: 0, nodes: [] },
      below: { totalCount: 0, nodes: [] },
      conferrals: {
        totalCount: 1,
        edges: [{ statedIn: inReport("p6s1? p10s2"), node: { on: "2020", recipient: { nameEn: studioName }, conferredBy: { totalCount: 0 } } }],
      },
    },
  });
});
