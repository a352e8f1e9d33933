import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { ContactsByDepartmentDocument, PostsOfPersonDocument } from "../../support/generated/operations.js";
import { inReport, studioName, telling } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

const seen = { since: null, until: null, seenOn: ["XXXX-10-28"] };
const assessment = { nameEn: telling(/^Assessment of/), on: "XXXX-10-28" };
const briefing = { nameEn: telling(/^Briefing meeting/), on: "XXXX-10-28" };

it("shows that Yang Fei holds three posts in one unnamed company, and is stated to be no member of the studio", async () => {
  const inCompany = (titleEn: string, unit: string) => ({
    titleZh: null,
    titleEn,
    unit,
    rank: null,
    partTime: null,
    ...seen,
    implied: false,
    statedIn: inReport("p3s1"),
    node: { __typename: "Enterprise", id: "enterprise:host-of-zhang-zhaohong-studio", nameEn: null, describedEn: telling(/does not name/) },
  });
  expect(await app.data(PostsOfPersonDocument, { person: "person:yang-fei-host-of-zhang-zhaohong-studio" })).toEqual({
    person: {
      nameZh: null,
      nameEn: "Yang Fei",
      pinyin: "yang fei",
      posts: {
        totalCount: 3,
        edges: [inCompany("chairman", "Trade Union"), inCompany("deputy secretary", "Party Committee"), inCompany("secretary", "Discipline Inspection Commission")],
      },
      studios: { totalCount: 0, edges: [] },
      participations: {
        nodes: [
          { role: "BRIEFED", event: briefing },
          { role: "ATTENDED", event: assessment },
        ],
      },
      conferrals: { totalCount: 0 },
    },
  });
});

it("shows that Zhang Zhaohong leads the studio, with no post and no honour stated", async () => {
  expect(await app.data(PostsOfPersonDocument, { person: "person:zhang-zhaohong-studio-lead" })).toEqual({
    person: {
      nameZh: null,
      nameEn: "Zhang Zhaohong",
      pinyin: "zhang zhaohong",
      posts: { totalCount: 0, edges: [] },
      studios: { totalCount: 1, edges: [{ role: "LEAD", implied: false, node: { nameEn: studioName } }] },
      participations: { nodes: [{ role: "BRIEFED", event: briefing }] },
      conferrals: { totalCount: 0 },
    },
  });
});

describe("the contacts in the Labor and Economy departments", () => {
  const unit = "Labor and Economy Department";
  const post = (titleEn: string, federation: string, more: { unit: string | null; rank: boolean | null }) => ({
    titleEn,
    ...more,
    seenOn: ["XXXX-10-28"],
    implied: false,
    node: { nameEn: federation },
  });
  const office = { unit, rank: null };
  const chen = { nameEn: "Chen Bingfeng", posts: { edges: [post("deputy director", "Federation of Trade Unions of Guangxi Zhuang Autonomous Region", office)] } };
  const li = {
    nameEn: "Li Shufeng",
    posts: { edges: [post("director", "Hebei Federation of Trade Unions", office), post("grade-II inspector", "Hebei Federation of Trade Unions", { unit: null, rank: true })] },
  };
  const sun = { nameEn: "Sun Qin", posts: { edges: [post("director", "Fujian Federation of Trade Unions", office)] } };

  it("are three people of three provinces", async () => {
    const { people } = await app.data(ContactsByDepartmentDocument, { department: unit });
    expect(people).toEqual({ totalCount: 3, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes: [chen, li, sun] });
  });

  it("come one page after the other", async () => {
    const first = await app.data(ContactsByDepartmentDocument, { department: unit, first: 2 });
    expect(first.people.nodes).toEqual([chen, li]);
    expect(first.people.pageInfo.hasNextPage).toBe(true);
    const second = await app.data(ContactsByDepartmentDocument, { department: unit, first: 2, after: first.people.pageInfo.endCursor });
    expect(second.people).toEqual({ totalCount: 3, pageInfo: { hasNextPage: false, endCursor: expect.any(String) }, nodes: [sun] });
  });

  it("are none in a department that no source names", async () => {
    expect(await app.data(ContactsByDepartmentDocument, { department: "Legal Department" })).toEqual({
      people: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    });
  });
});
