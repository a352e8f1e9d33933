import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { PeopleOfProvinceAndDisciplineDocument } from "../../support/generated/operations.js";
import { studioName } from "../sources/reading.js";

const app = useApp();

const none = { totalCount: 0, nodes: [] };
const noPeople = { ...none, pageInfo: { hasNextPage: false, endCursor: null } };
const one = (node: object) => ({ totalCount: 1, nodes: [node] });
const onePerson = (node: object) => ({ ...one(node), pageInfo: { hasNextPage: false, endCursor: expect.any(String) } });
const implied = (...names: string[]) => ({ edges: names.map((nameEn) => ({ implied: true, node: { nameEn } })) });
const stated = (...names: string[]) => ({ edges: names.map((nameEn) => ({ implied: false, node: { nameEn } })) });
const nothingOfTheirOwn = { achievements: none, patents: none, conferrals: none };
const notStated = (...fields: string[]) => fields.map((field) => ({ field, knowledge: "NOT_STATED", recorded: null, reported: [] }));

describe("who works in a discipline in a province", () => {
  it("is in Shandong, under equipment maintenance, Luan Jun, whose results are reported of the studio and named by none", async () => {
    const reported = (field: string, value: number) => ({
      field,
      knowledge: "NONE_NAMED",
      recorded: null,
      reported: [{ value, bound: "EXACT", asOf: "2024-05-23" }],
    });
    const post = (titleEn: string, partTime: boolean | null, nameEn: string) => ({
      titleEn,
      partTime,
      since: null,
      until: null,
      seenOn: ["2024-05-20"],
      node: { nameEn },
    });
    expect(await app.data(PeopleOfProvinceAndDisciplineDocument, {})).toEqual({
      people: onePerson({
        nameEn: "Luan Jun",
        disciplines: implied("Turbine"),
        posts: {
          edges: [
            post("deputy director", null, "Huaneng Jinan Huangtai Power Generation Co., Ltd."),
            post("vice chairman", true, "Jinan Federation of Trade Unions"),
          ],
        },
        ...nothingOfTheirOwn,
        studios: {
          edges: [
            {
              role: "LEAD",
              seenOn: ["2024-05-20"],
              implied: true,
              node: {
                nameEn: "Luan Jun Innovation Studio",
                regions: implied("Jinan"),
                disciplines: implied("Turbine"),
                conferrals: { nodes: [{ on: null, honour: { nameEn: "Shandong Model Worker and Craftsman Talent Innovation Studio" } }] },
                known: [reported("achievements", 20), reported("patents", 120)],
              },
            },
          ],
        },
      }),
      placedByHost: none,
    });
  });

  it("is in Fujian Zhang Zhaohong, by the studio's place and field, which are implied", async () => {
    expect(await app.data(PeopleOfProvinceAndDisciplineDocument, { region: "region:fujian" })).toEqual({
      people: onePerson({
        nameEn: "Zhang Zhaohong",
        disciplines: implied(),
        posts: { edges: [] },
        ...nothingOfTheirOwn,
        studios: {
          edges: [
            {
              role: "LEAD",
              seenOn: ["XXXX-10-28"],
              implied: false,
              node: {
                nameEn: studioName,
                regions: implied("Quangang District"),
                disciplines: implied("Equipment maintenance"),
                conferrals: { nodes: [{ on: "2020", honour: { nameEn: "National Model Worker and Craftsman Talent Innovation Studio" } }] },
                known: notStated("achievements", "patents"),
              },
            },
          ],
        },
      }),
      placedByHost: none,
    });
  });

  it("is in Shanxi, under mineral processing, Li Jianjun, whom only the studio's host places there", async () => {
    expect(
      await app.data(PeopleOfProvinceAndDisciplineDocument, { region: "region:shanxi", discipline: "discipline:mineral-processing" }),
    ).toEqual({
      people: noPeople,
      placedByHost: one({
        nameEn: "Li Jianjun",
        disciplines: implied(),
        posts: { edges: [] },
        ...nothingOfTheirOwn,
        studios: {
          edges: [
            {
              role: "LEAD",
              seenOn: [],
              implied: true,
              node: {
                nameEn: "Li Jianjun worker innovation studio",
                regions: implied(),
                disciplines: stated("Coal preparation"),
                conferrals: { nodes: [] },
                known: notStated("achievements", "patents"),
              },
            },
          ],
        },
      }),
    });
  });

  it("is nobody in Liaoning, where a studio is known whose field is not", async () => {
    expect(await app.data(PeopleOfProvinceAndDisciplineDocument, { region: "region:liaoning" })).toEqual({
      people: noPeople,
      placedByHost: none,
    });
  });
});
