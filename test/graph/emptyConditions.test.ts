import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/neo4j/database.js";
import { edgeNamed, type EdgeName } from "../../src/fragments/fragments.js";
import type { ListArguments } from "../../src/graph/reader.js";
import { fact, graphOf, node, nodeOf, readerOf, together } from "./support/kit.js";

let database: Database;
beforeAll(async () => {
  const studios = ["a", "b", "c"].map((name) =>
    together(node(`studio:${name}`, { nameEn: name }), fact("HOSTED_BY", `studio:${name}`, "enterprise:maker")),
  );
  database = await graphOf(
    node("enterprise:maker", { nameEn: "Maker" }),
    ...studios,
    node("studio:d"),
    fact("PAIRED_WITH", "studio:d", "studio:a"),
    fact("PAIRED_WITH", "studio:d", "studio:b"),
    fact("PAIRED_WITH", "studio:d", "studio:c"),
  );
});
afterAll(() => database.close());

const edges: readonly { readonly what: string; readonly name: EdgeName; readonly parent: string }[] = [
  { what: "a hub, which is read along its index", name: "studiosOfEnterprise", parent: "enterprise:maker" },
  { what: "an edge that is no hub", name: "pairedStudios", parent: "studio:d" },
];

// Where the planner can work out by itself that nothing is kept, it may drop what an index hint needs.
describe.each(edges)("on $what, conditions that hold nothing", ({ name, parent }) => {
  it.each<[string, ListArguments, number]>([
    ["or of none keeps nothing", { filter: { or: [] } }, 0],
    ["not of none keeps nothing", { filter: { not: {} } }, 0],
    ["not of and of none keeps nothing", { filter: { not: { and: [] } } }, 0],
    ["not of no condition on a name keeps nothing", { filter: { not: { nameEn: {} } } }, 0],
    ["not of no condition on an edge keeps nothing", { filter: { not: { members: {} } } }, 0],
    ["not of or of none keeps all", { filter: { not: { or: [] } } }, 3],
    ["and of none keeps all", { filter: { and: [] } }, 3],
    ["or of none along the edge keeps nothing", { edgeFilter: { or: [] } }, 0],
    ["not of none along the edge keeps nothing", { edgeFilter: { not: {} } }, 0],
    ["and of none along the edge keeps all", { edgeFilter: { and: [{}] } }, 3],
  ])("%s", async (_, args, count) => {
    const reader = readerOf(database);
    for (const orderBy of ["KEY_ASC", "NAME_DESC"]) {
      const list = await reader.edge(edgeNamed(name), await nodeOf(reader, parent), { ...args, orderBy });
      expect([list.edges.length, await list.totalCount()]).toEqual([count, count]);
    }
  });
});
