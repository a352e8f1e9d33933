import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";

const app = useApp();

const posts = async (person: string, args: string): Promise<(string | null)[]> => {
  const { person: found } = await app.data(`{ person(id: "${person}") { posts(${args}) { totalCount edges { titleEn } } } }`);
  expect(found.posts.totalCount).toBe(found.posts.edges.length);
  return found.posts.edges.map(({ titleEn }: { titleEn: string | null }) => titleEn).sort();
};

describe("a list along an edge, by what its relationships carry", () => {
  const liShufeng = "person:li-shufeng-hebei";

  it("keeps those that meet the condition, and counts them", async () => {
    expect(await posts(liShufeng, "edgeFilter: { rank: { eq: true } }")).toEqual(["grade-II inspector"]);
    expect(await posts(liShufeng, "edgeFilter: { unit: { isNull: false } }")).toEqual(["director"]);
    expect(await posts(liShufeng, `edgeFilter: { titleEn: { in: ["director", "nobody"] } }`)).toEqual(["director"]);
    expect(await posts(liShufeng, "edgeFilter: { not: { rank: { eq: true } } }")).toEqual(["director"]);
    expect(await posts(liShufeng, "edgeFilter: { rank: { eq: true }, unit: { isNull: false } }")).toEqual([]);
  });

  it("finds a studio's lead among its members", async () => {
    const lead = 'studio(id: "studio:zhang-zhaohong") { members(edgeFilter: { role: { eq: LEAD } }) { nodes { nameEn } } }';
    expect(await app.data(`{ ${lead} }`)).toEqual({ studio: { members: { nodes: [{ nameEn: "Zhang Zhaohong" }] } } });
  });

  it("refuses null, naming the place", async () => {
    const { errors } = await app.ask(`{ person(id: "${liShufeng}") { posts(edgeFilter: { unit: { eq: null } }) { totalCount } } }`);
    expect(errors?.map(({ message }) => message)).toEqual([
      "edgeFilter.unit.eq: got null; allowed is a value; ask for absence by isNull: true.",
    ]);
  });
});

describe("leaving out what is only implied", () => {
  const studiosIn = async (includeImplied: boolean): Promise<string[]> => {
    const { regions } = await app.data(
      `{ regions(includeImplied: ${includeImplied}, filter: { studios: { some: {} } }) { nodes { id } } }`,
    );
    return regions.nodes.map(({ id }: { id: string }) => id);
  };

  it("reaches into the filter: the places of studios are only implied", async () => {
    expect(await studiosIn(true)).toEqual(["region:jinan", "region:jinzhou", "region:quangang"]);
    expect(await studiosIn(false)).toEqual([]);
  });
});

describe("the dates of an edge", () => {
  it("are those of its relationship; where it cannot end, or there is none, there are none", async () => {
    const { studio, studios } = await app.data(`{
      studio(id: "studio:zhang-zhaohong") {
        alliances { edges { since until seenOn } }
        conferrals { edges { since until seenOn } }
      }
      studios { edges { since until seenOn } }
    }`);
    expect(studio.alliances.edges).toEqual([{ since: "2020", until: null, seenOn: [] }]);
    expect(studio.conferrals.edges).toEqual([{ since: null, until: null, seenOn: [] }]);
    expect(studios.edges).toEqual(Array.from({ length: 5 }, () => ({ since: null, until: null, seenOn: [] })));
  });
});
