import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilterInput } from "../../src/graph/compose/conditions.js";
import { allEdges } from "../../src/fragments/fragments.js";
import { openGraph } from "../../src/store/openGraph.js";
import type { Database } from "../../src/neo4j/database.js";
import { nounOfId, type NounName } from "../../src/vocabulary/index.js";
import { runDatabase, wipe } from "../support/app.js";
import { randomFrom } from "../support/random.js";
import { documentSeed } from "../support/seeds.js";
import { readerOf } from "./support/kit.js";

const { content } = documentSeed();

let database: Database;
beforeAll(async () => {
  database = runDatabase();
  await wipe(database);
  await openGraph(database, documentSeed());
});
afterAll(() => database.close());

const kept = async (noun: NounName, filter: FilterInput): Promise<string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  const reader = readerOf(database);
  for (;;) {
    const page = await reader.list(noun, { first: 100, after, filter });
    ids.push(...page.nodes().map(({ id }) => id));
    if (!page.pageInfo().hasNextPage) return ids;
    after = page.pageInfo().endCursor;
  }
};

// Within an or of one, a filter names nothing to begin at.
describe("a filter that names a node", () => {
  const random = randomFrom(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  /** Along facts of the documents, from any node or from one. */
  const leadsTo = (noun: NounName, steps: number, id?: string): FilterInput => {
    const ways = allEdges.flatMap((edge) =>
      !edge.parents.includes(noun) || edge.nodes.length > 1
        ? []
        : content.facts
            .filter(
              ({ type, ...ends }) =>
                edge.relationships.includes(type) &&
                nounOfId(ends[edge.parentEnd]) === noun &&
                (id ?? ends[edge.parentEnd]) === ends[edge.parentEnd],
            )
            .map((fact) => ({ edge, fact })),
    );
    const { edge, fact } = pick(ways);
    const far = edge.parentEnd === "from" ? fact.to : fact.from;
    return {
      [edge.field]: {
        some: { node: steps === 1 ? { id: { eq: random() < 0.1 ? "no:such" : far } } : leadsTo(nounOfId(far) as NounName, steps - 1, far) },
      },
    };
  };
  const cases = Array.from({ length: 12 }, (_, index): [NounName, FilterInput] => {
    const noun = pick(["Studio", "Person", "Enterprise", "Organisation", "Alliance"] as const);
    return [noun, index % 3 === 0 ? { ...leadsTo(noun, 1), ...leadsTo(noun, 2) } : leadsTo(noun, index % 3)];
  });

  it.each(cases)("keeps the same %s from there and from all: %j", async (noun, filter) => {
    expect(await kept(noun, filter)).toEqual(await kept(noun, { or: [filter] }));
  });

  it("keeps some", async () => {
    const all = await Promise.all(cases.map(([noun, filter]) => kept(noun, filter)));
    expect(all.filter((ids) => ids.length > 0).length).toBeGreaterThan(4);
  });
});

// Whatever else is asked is held against an oracle, in test/oracle.
describe("a filter is two-valued", () => {
  const everyone = content.nodes
    .filter(({ noun }) => noun === "Person")
    .map(({ id }) => id)
    .sort();
  const withZh = content.nodes.filter(({ noun, properties }) => noun === "Person" && properties["nameZh"] != null).map(({ id }) => id);

  it.each<[string, FilterInput, readonly string[]]>([
    ["no condition keeps all", {}, everyone],
    ["an empty and keeps all", { and: [] }, everyone],
    ["an empty or keeps nothing", { or: [] }, []],
    ["not of an empty or keeps all", { not: { or: [] } }, everyone],
    ["not of no condition keeps nothing", { not: {} }, []],
    ["a value or its opposite keeps all, absent ones too", { or: [{ nameZh: { eq: "x" } }, { not: { nameZh: { eq: "x" } } }] }, everyone],
    ["ne keeps what is absent", { nameZh: { ne: "no such name" } }, everyone],
    ["in of an empty list keeps nothing", { nameZh: { in: [] } }, []],
    ["not of in of an empty list keeps all", { not: { nameZh: { in: [] } } }, everyone],
    ["present and absent part them", { nameZh: { isNull: false } }, withZh.sort()],
  ])("%s", async (_, filter, ids) => {
    expect(everyone.length).toBeGreaterThan(3);
    expect(await kept("Person", filter)).toEqual(ids);
  });
});
