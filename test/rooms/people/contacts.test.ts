import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument, type DocumentName } from "../../support/documents.js";
import { ContactsByDepartmentDocument } from "../../support/generated/operations.js";

const app = useApp();

const days: Partial<Record<DocumentName, string>> = { assessment: "XXXX-10-28", alliance: "2024-07-14", unveiling: "2024-05-20" };
const post = (titleEn: string, nameEn: string, document: DocumentName, place: string, more: { unit?: string; rank?: boolean } = {}) => ({
  titleEn,
  unit: more.unit ?? null,
  rank: more.rank ?? null,
  seenOn: [days[document]],
  implied: false,
  statedIn: inDocument(document, place),
  node: { nameEn },
});
const person = (nameEn: string, ...edges: object[]) => ({ nameEn, posts: { edges } });

const labour = { unit: "Labor and Economy Department" };
const hebei = "Hebei Federation of Trade Unions";
const taiyuan = "Taiyuan Federation of Trade Unions";
const jinan = "Jinan Federation of Trade Unions";
const chen = person(
  "Chen Bingfeng",
  post("deputy director", "Federation of Trade Unions of Guangxi Zhuang Autonomous Region", "assessment", "p2s2", labour),
);
const li = person(
  "Li Shufeng",
  post("director", hebei, "assessment", "p2s2", labour),
  post("grade-II inspector", hebei, "assessment", "p2s2", { rank: true }),
);
const nan = person("Nan Xiaolan", post("director", taiyuan, "alliance", "p3s4", { unit: "Economic and Technical Department" }));
const sun = person("Sun Qin", post("director", "Fujian Federation of Trade Unions", "assessment", "p3s1", labour));
const party = { unit: "Party Leadership Group" };
const duan = person(
  "Duan Jiansheng",
  post("executive vice chairman", taiyuan, "alliance", "p3s4"),
  post("secretary", taiyuan, "alliance", "p3s4", party),
);
const lv = person(
  "Lv Canhua",
  post("executive vice chairman", jinan, "unveiling", "p5s1"),
  post("first level inspector", jinan, "unveiling", "p5s1", { rank: true }),
  post("secretary", jinan, "unveiling", "p5s1", party),
);

const all = (...nodes: object[]) => ({
  people: { totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes },
});

describe("the contacts in departments of federations", () => {
  it("are four people of four federations in the whole country, three of them in the departments for labour and economy", async () => {
    expect(await app.data(ContactsByDepartmentDocument, {})).toEqual(all(chen, li, nan, sun));
    expect(await app.data(ContactsByDepartmentDocument, { department: "Labor and Economy" })).toEqual(all(chen, li, sun));
  });

  it("are those of a province with its cities", async () => {
    expect(
      await app.data(ContactsByDepartmentDocument, { federation: "organisation:shanxi-federation-of-trade-unions", department: "" }),
    ).toEqual(all(duan, nan));
    expect(
      await app.data(ContactsByDepartmentDocument, { federation: "organisation:shandong-federation-of-trade-unions", department: "Party" }),
    ).toEqual(all(lv));
  });

  it("come one page after the other", async () => {
    const first = await app.data(ContactsByDepartmentDocument, { first: 3 });
    expect(first.people.nodes).toEqual([chen, li, nan]);
    expect(first.people.pageInfo.hasNextPage).toBe(true);
    const second = await app.data(ContactsByDepartmentDocument, { first: 3, after: first.people.pageInfo.endCursor });
    expect(second.people).toEqual({ totalCount: 4, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes: [sun] });
  });

  it("are none in a department that no source names", async () => {
    expect(await app.data(ContactsByDepartmentDocument, { department: "Legal Department" })).toEqual({
      people: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    });
  });
});
