import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { PlannedOrExpectedDocument } from "../../support/generated/operations.js";
import { inJinan, inJinzhou, inOpinion, inTaiyuan, studios } from "../sources/documents.js";
import { telling } from "../sources/reading.js";

const app = useApp();

it("tells of one day expected, two things planned and seven wished for, and of none that anything came of it", async () => {
  const company = { implied: true, node: { nameEn: "Jineng Holding", describedEn: null } };
  const union = { implied: true, node: { nameEn: "Labor union of Jineng Holding Group" } };
  const programme = (status: string, kind: string, nameEn: string, statedIn: object[], runners: object[], events: object[] = []) => ({
    nameEn,
    kind,
    status,
    runners: { edges: runners },
    events: { nodes: events },
    statedIn,
  });
  expect(await app.data(PlannedOrExpectedDocument, {})).toEqual({
    events: {
      totalCount: 1,
      nodes: [
        {
          nameEn: telling(/^Official listing and putting into use/),
          status: "PLANNED",
          on: "XXXX-12-31",
          outcome: null,
          known: [{ knowledge: "NOT_STATED" }],
          about: { nodes: [{ nameEn: studios.zhaoPengda }] },
          statedIn: inJinzhou("p4s3").map((place) => ({ ...place, saysEn: telling(/before the end of the year/) })),
        },
      ],
    },
    programmes: {
      totalCount: 9,
      nodes: [
        programme("PLANNED", "ACADEMY", "Craftsman Academy", inTaiyuan("p9s2"), [
          { implied: true, node: { nameEn: "Taiyuan First Construction Group Co., Ltd.", describedEn: null } },
        ]),
        // Whose it would be is not said; it was spoken of at a discussion.
        programme(
          "PROPOSED",
          "ACADEMY",
          "Craftsmanship college",
          inJinan("p8s2 p8s2?"),
          [],
          [{ nameEn: "Discussion with the company's trade union and the studio", status: "ENDED" }],
        ),
        programme("PROPOSED", "CULTURE", "Cultural brand of “great country craftsman”", inOpinion("p3s16 p3s20"), [union]),
        programme("PLANNED", "SCHEME", "Employee technological innovation activities", inJinzhou("p4s4 p4s5"), [
          { implied: false, node: { nameEn: null, describedEn: telling(/Zhao Pengda.*does not name/) } },
        ]),
        programme("PROPOSED", "SCHEME", "Innovative research projects for production and operation", inOpinion("p3s33"), [company]),
        programme("PROPOSED", "TALENT_SCHEME", "Learning training plan and growth plans for each worker", inOpinion("p3s24"), [company]),
        programme("PROPOSED", "CULTURE", "Literary and art creation teams", inOpinion("p3s19 p3s20"), [union]),
        programme("PROPOSED", "TALENT_SCHEME", "Project of reengineering the quality of workers", inOpinion("p3s5 p3s34"), [union]),
        programme("PROPOSED", "MENTORING", "“teacher + I” training mode", inOpinion("p3s24"), [company]),
      ],
    },
  });
});
