import { describe, expect, it } from "vitest";
import { useApp } from "../support/app.js";
import { fact, madeUp, node, seedOf, source, together } from "./support/kit.js";

const app = useApp(
  seedOf(
    together(
      source(madeUp),
      ...["land", "north", "town", "south"].map((name) => node(`region:${name}`, { nameEn: name, level: "AREA" })),
      fact("WITHIN", "region:town", "region:north"),
      fact("WITHIN", "region:north", "region:land"),
      fact("WITHIN", "region:south", "region:land", {}, "", `${madeUp}#p2?`),
      ...["a", "b", "c", "nowhere"].map((name) => node(`studio:${name}`, { nameEn: name })),
      fact("STUDIO_LOCATED_IN", "studio:a", "region:town"),
      fact("STUDIO_LOCATED_IN", "studio:b", "region:north"),
      fact("STUDIO_LOCATED_IN", "studio:c", "region:south"),
      // A union with two above it.
      ...["national", "branch", "province", "shop"].map((name) => node(`organisation:${name}`, { nameEn: name, kind: "UNION" })),
      fact("SUBORDINATE_TO", "organisation:province", "organisation:national", { axis: "REGION" }),
      fact("SUBORDINATE_TO", "organisation:branch", "organisation:national", { axis: "REGION" }),
      fact("SUBORDINATE_TO", "organisation:shop", "organisation:province", { axis: "REGION" }),
      fact("SUBORDINATE_TO", "organisation:shop", "organisation:branch", { axis: "INDUSTRY" }),
    ),
  ),
);

const studiosUnder = async (under: string, more = ""): Promise<string[]> => {
  const { studios } = await app.data<{ studios: { nodes: { nameEn: string }[]; totalCount: number } }>(
    `query ($under: ID!) { studios(orderBy: NAME_ASC, filter: { regions: { some: { node: { under: $under } } } } ${more}) { totalCount nodes { nameEn } } }`,
    { under },
  );
  expect(studios.totalCount).toBe(studios.nodes.length);
  return studios.nodes.map(({ nameEn }) => nameEn);
};

describe("under", () => {
  it("finds the node itself and all that lies below it, at any depth", async () => {
    expect(await studiosUnder("region:land")).toEqual(["a", "b", "c"]);
    expect(await studiosUnder("region:north")).toEqual(["a", "b"]);
    expect(await studiosUnder("region:town")).toEqual(["a"]);
    expect(await studiosUnder("region:unknown")).toEqual([]);
  });

  it("leaves out a way that is only implied, where that is asked", async () => {
    expect(await studiosUnder("region:land", "includeImplied: false")).toEqual(["a", "b"]);
  });

  it("counts what can be reached in two ways once", async () => {
    expect(
      await app.data('{ organisations(orderBy: NAME_ASC, filter: { under: "organisation:national" }) { totalCount nodes { nameEn } } }'),
    ).toEqual({
      organisations: { totalCount: 4, nodes: ["branch", "national", "province", "shop"].map((nameEn) => ({ nameEn })) },
    });
  });

  it("can be turned round, and counts as a condition", async () => {
    expect(
      await app.data('{ organisations(filter: { not: { under: "organisation:branch" } }, orderBy: NAME_ASC) { nodes { nameEn } } }'),
    ).toEqual({
      organisations: { nodes: ["national", "province"].map((nameEn) => ({ nameEn })) },
    });
    const many = Array.from({ length: 31 }, () => ({ under: "organisation:branch" }));
    expect(
      (await app.ask("query ($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount } }", { filter: { or: many } }))
        .errors?.[0]?.message,
    ).toContain("at most 30 conditions");
  });
});
