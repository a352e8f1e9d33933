import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { ContactsAtOrganisationDocument, UnionTreeDocument } from "../../support/generated/operations.js";
import { inReport } from "../sources/reading.js";

const app = useApp();

describe("the union tree", () => {
  const byRule = [{ source: { title: "Trade unions of China and the federations above them", kind: "REFERENCE" }, locator: "p1" }];
  const under = (nameEn: string, level: string) => ({ axis: "REGION", statedIn: byRule, node: { nameEn, level } });
  const industrial = (nameEn: string) => ({ ...under(nameEn, "NATIONAL"), statedIn: byRule.map((place) => ({ ...place, locator: "p3" })) });
  const national = { nameEn: "All-China Federation of Trade Unions", level: "NATIONAL" };

  it("puts Quanzhou between Quangang and Fujian, and that under the national federation", async () => {
    expect(await app.data(UnionTreeDocument, { union: "organisation:quanzhou-federation-of-trade-unions" })).toEqual({
      organisation: {
        nameZh: "泉州市总工会",
        nameEn: "Quanzhou Federation of Trade Unions",
        kind: "UNION",
        level: "MUNICIPAL",
        axis: "REGION",
        regions: { nodes: [{ nameEn: "Quanzhou" }] },
        superiors: {
          edges: [
            {
              axis: "REGION",
              node: {
                nameEn: "Fujian Federation of Trade Unions",
                level: "PROVINCIAL",
                superiors: { edges: [{ axis: "REGION", node: national }] },
              },
            },
          ],
        },
        subordinates: { totalCount: 1, edges: [under("Federation of Trade Unions of Quangang District", "DISTRICT")] },
        organisations: { totalCount: 0, nodes: [] },
      },
    });
  });

  it("has nothing above the national federation, which has the assessment team inside", async () => {
    expect(await app.data(UnionTreeDocument, { union: "organisation:acftu" })).toEqual({
      organisation: {
        nameZh: "中华全国总工会",
        ...national,
        kind: "UNION",
        axis: "REGION",
        regions: { nodes: [{ nameEn: "China" }] },
        superiors: { edges: [] },
        subordinates: {
          totalCount: 8,
          edges: [
            industrial("National Union of Energy, Chemical and Geological Workers"),
            under("Fujian Federation of Trade Unions", "PROVINCIAL"),
            under("Federation of Trade Unions of Guangxi Zhuang Autonomous Region", "PROVINCIAL"),
            under("Hebei Federation of Trade Unions", "PROVINCIAL"),
            under("Liaoning Federation of Trade Unions", "PROVINCIAL"),
            industrial("National Union of Seamen and Construction Workers"),
            under("Shandong Federation of Trade Unions", "PROVINCIAL"),
            under("Shanxi Federation of Trade Unions", "PROVINCIAL"),
          ],
        },
        organisations: { totalCount: 1, nodes: [{ nameEn: "National Model Worker Innovation Studio Assessment Team", kind: "COMMITTEE" }] },
      },
    });
  });
});

describe("the contacts at a federation", () => {
  const contact = (nameEn: string, titleEn: string, place: string, more: { unit?: string; rank?: boolean } = {}) => ({
    titleEn,
    unit: more.unit ?? null,
    rank: more.rank ?? null,
    seenOn: ["XXXX-10-28"],
    implied: place.endsWith("?"),
    statedIn: inReport(place),
    node: { nameEn },
  });
  const department = { unit: "Labor and Economy Department" };

  it("are in Hebei one with an office and a grade, and one whose federation is only implied", async () => {
    expect(await app.data(ContactsAtOrganisationDocument, { organisation: "organisation:hebei-federation-of-trade-unions" })).toEqual({
      organisation: {
        nameEn: "Hebei Federation of Trade Unions",
        postHolders: {
          totalCount: 3,
          edges: [
            contact("Li Shufeng", "director", "p2s2", department),
            contact("Li Shufeng", "grade-II inspector", "p2s2", { rank: true }),
            contact("Ma Xianghao", "grade-III researcher", "p2s2?", { rank: true }),
          ],
        },
      },
    });
  });

  it.each([
    [
      "organisation:fujian-federation-of-trade-unions",
      "Fujian Federation of Trade Unions",
      contact("Sun Qin", "director", "p3s1", department),
    ],
    [
      "organisation:guangxi-federation-of-trade-unions",
      "Federation of Trade Unions of Guangxi Zhuang Autonomous Region",
      contact("Chen Bingfeng", "deputy director", "p2s2", department),
    ],
    [
      "organisation:quanzhou-federation-of-trade-unions",
      "Quanzhou Federation of Trade Unions",
      contact("Jiang Yongqing", "vice chairman", "p3s1"),
    ],
    [
      "organisation:quangang-federation-of-trade-unions",
      "Federation of Trade Unions of Quangang District",
      contact("Lin Ruiqun", "executive vice chairman", "p3s1"),
    ],
    [
      "organisation:quangang-peoples-congress-standing-committee",
      "Standing Committee of the People's Congress of Quangang District",
      contact("Chen Shouchuan", "director", "p3s1"),
    ],
    ["organisation:quangang-government", "Government of Quangang District", contact("Guo Yating", "deputy director", "p3s1?")],
  ])("are one at %s", async (organisation, nameEn, only) => {
    expect(await app.data(ContactsAtOrganisationDocument, { organisation })).toEqual({
      organisation: { nameEn, postHolders: { totalCount: 1, edges: [only] } },
    });
  });

  it("are in Jinan four posts of two people, one of them part-time there and with a post in a company", async () => {
    const { organisation } = await app.data(ContactsAtOrganisationDocument, {
      organisation: "organisation:jinan-federation-of-trade-unions",
    });
    const at = (nameEn: string, titleEn: string, place: string, more: { unit?: string; rank?: boolean } = {}) => ({
      ...contact(nameEn, titleEn, place, more),
      seenOn: ["2024-05-20"],
      statedIn: inDocument("unveiling", place),
    });
    expect(organisation).toEqual({
      nameEn: "Jinan Federation of Trade Unions",
      postHolders: {
        totalCount: 4,
        edges: [
          at("Luan Jun", "vice chairman", "p6s1"),
          at("Lv Canhua", "executive vice chairman", "p5s1"),
          at("Lv Canhua", "first level inspector", "p5s1", { rank: true }),
          at("Lv Canhua", "secretary", "p5s1", { unit: "Party Leadership Group" }),
        ],
      },
    });
  });

  it("are none at the national federation, of which the report names no officer", async () => {
    expect(await app.data(ContactsAtOrganisationDocument, { organisation: "organisation:acftu" })).toEqual({
      organisation: { nameEn: "All-China Federation of Trade Unions", postHolders: { totalCount: 0, edges: [] } },
    });
  });
});
