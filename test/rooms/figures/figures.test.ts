import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { FiguresOfMeasureDocument, ReportedAndRecordedDocument } from "../../support/generated/operations.js";
import { inReport, studioName, telling } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const unsaid = { period: null, asOf: null };

it("puts the four groups reported beside the four recorded, and keeps a rate without a number", async () => {
  expect(await app.data(ReportedAndRecordedDocument, {})).toEqual({
    studios: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          nameEn: studioName,
          reported: {
            totalCount: 2,
            nodes: [
              {
                measure: "DISCIPLINE_GROUPS",
                value: 4,
                bound: "EXACT",
                unit: "discipline groups",
                scope: null,
                ...unsaid,
                statedIn: inReport("p5s3 p10s1").map((place) => ({ ...place, saysEn: null })),
              },
              {
                measure: "TRANSFORMATION_RATE",
                value: null,
                bound: null,
                unit: null,
                scope: telling(/innovation results/),
                ...unsaid,
                statedIn: inReport("p8s4").map((place) => ({ ...place, saysEn: telling(/high.*no number/) })),
              },
            ],
          },
          disciplineGroups: { totalCount: 4 },
          members: { totalCount: 1 },
          conferrals: { totalCount: 1 },
          programmes: { totalCount: 1 },
        },
      ],
    },
  });
});

it("finds the figures of one measure with what they are about", async () => {
  expect(await app.data(FiguresOfMeasureDocument, { measure: "DISCIPLINE_GROUPS" })).toEqual({
    figures: {
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          value: 4,
          bound: "EXACT",
          unit: "discipline groups",
          subjects: { edges: [{ implied: false, statedIn: inReport("p5s3 p10s1"), node: { __typename: "Studio", nameEn: studioName } }] },
        },
      ],
    },
  });
});

it.each(["MEMBERS", "PATENTS", "ACHIEVEMENTS"] as const)("finds no figure for %s, which the report does not count", async (measure) => {
  expect(await app.data(FiguresOfMeasureDocument, { measure })).toEqual({ figures: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } });
});
