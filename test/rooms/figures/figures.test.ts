import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { ClaimsWithoutNumberDocument, FiguresOfMeasureDocument } from "../../support/generated/operations.js";
import { inJinan, inJinzhou, inOpinion, inTaiyuan, studios, taiyuanAlliance } from "../sources/documents.js";
import { inReport, studioName, telling } from "../sources/reading.js";

const app = useApp();

const page = { hasNextPage: false, endCursor: expect.any(String) };

it("finds the figures of one measure with what they are about", async () => {
  expect(await app.data(FiguresOfMeasureDocument, { measure: "DISCIPLINE_GROUPS" })).toEqual({
    figures: {
      totalCount: 1,
      pageInfo: page,
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

it.each([
  ["MEMBERS", 25, "team members"],
  ["PATENTS", 120, "patents"],
  ["ACHIEVEMENTS", 20, "innovation achievements"],
] as const)("finds of %s only what one studio reports", async (measure, value, unit) => {
  expect(await app.data(FiguresOfMeasureDocument, { measure })).toEqual({
    figures: {
      totalCount: 1,
      pageInfo: page,
      nodes: [
        {
          value,
          bound: "EXACT",
          unit,
          subjects: { edges: [{ implied: false, statedIn: inJinan("p9s4"), node: { __typename: "Studio", nameEn: studios.luanJun } }] },
        },
      ],
    },
  });
});

it("gathers what is claimed without a number", async () => {
  const claim = (measure: string, subject: object, statedIn: object[], level: string | null = null) => ({
    measure,
    level,
    subjects: { nodes: [subject] },
    statedIn,
  });
  const saying = (saysEn: string | null, placesOf: object[]) => placesOf.map((place) => ({ ...place, saysEn }));
  const levels = ["MUNICIPAL", "NATIONAL", "PROVINCIAL"];
  const company = { nameEn: null, describedEn: telling(/Zhao Pengda.*does not name/) };
  expect(await app.data(ClaimsWithoutNumberDocument, {})).toEqual({
    figures: {
      totalCount: 10,
      pageInfo: page,
      nodes: [
        claim("TRANSFORMATION_RATE", { nameEn: studioName }, saying(telling(/called the rate high/), inReport("p8s4"))),
        claim("PROBLEMS_SOLVED", { nameEn: studios.liJianjun }, saying(telling(/overcome; no number/), inOpinion("p3s26"))),
        ...levels.map((level) => claim("COMPETITION_RESULTS", company, saying(telling(/Many times.*no number/), inJinzhou("p3s2")), level)),
        ...levels.map((level) =>
          claim(
            "COMPETITION_RESULTS",
            { nameEn: studios.luanJun },
            [...saying(null, inJinan("p4s1?")), ...saying(telling(/Repeatedly.*no number/), inJinan("p9s4"))],
            level,
          ),
        ),
        claim("STUDIOS", { nameEn: "Shanxi" }, saying(telling(/only a share of it/), inOpinion("p3s1"))),
        claim("STUDIOS", { nameEn: taiyuanAlliance }, saying(telling(/neither their number nor any name/), inTaiyuan("p4s2?"))),
      ],
    },
  });
});
