import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilterInput } from "../../src/graph/compose/conditions.js";
import { openGraph } from "../../src/graph/openGraph.js";
import type { Database } from "../../src/graph/database.js";
import { allEdges } from "../../src/graph/fragments.js";
import { nounNames, nouns, relationships, type NounName, type Properties } from "../../src/graph/vocabulary/index.js";
import { runDatabase, wipe } from "../support/app.js";
import { randomFrom } from "../support/random.js";
import { documentSeed } from "../support/seeds.js";
import { absent, keeperOf } from "./support/filterOracle.js";
import { readerOf } from "./support/kit.js";

const { content } = documentSeed();
const keeps = keeperOf(content);

let database: Database;
beforeAll(async () => {
  database = runDatabase();
  await wipe(database);
  await openGraph(database, documentSeed());
});
afterAll(() => database.close());

// Random filters over values that the seed has, and some that it has not.

type Random = () => number;
type Condition = Readonly<Record<string, unknown>>;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

function condition(values: readonly unknown[], list: boolean, random: Random): Condition {
  const value = pick(values, random);
  if (list) return { has: pick((value as string[] | null)?.length ? (value as string[]) : ["nothing"], random) };
  if (absent(value) || random() < 0.2) return { isNull: random() < 0.5 };
  if (typeof value !== "string") return pick([{ eq: value }, { ne: value }], random);
  const part = value.slice(0, 1 + Math.floor(random() * 4));
  return pick([{ eq: value }, { ne: value }, { in: [value, pick(values.filter((each) => typeof each === "string"), random)] }, { in: [] }, { contains: part }, { startsWith: part }, { gte: value }, { lt: value }, { gt: value, lte: "z" }, {}], random);
}

const plain = (properties: Properties): string[] => Object.entries(properties).flatMap(([name, { type }]) => (type === "edtf" || type === "integer" || type === "float" ? [] : [name]));
const textual = (properties: Properties, name: string): boolean => properties[name]?.type === "string";

const ofWord = (given: Condition): Condition => (Object.keys(given).every((operator) => ["eq", "ne", "in", "isNull", "has"].includes(operator)) ? given : { isNull: true });

function anyFilter(noun: NounName, depth: number, random: Random): FilterInput {
  const dice = random();
  if (depth > 1 && dice < 0.45) {
    const some = (): FilterInput[] => Array.from({ length: Math.floor(random() * 3) }, () => anyFilter(noun, depth - 1, random));
    return pick<() => FilterInput>([() => ({ and: some() }), () => ({ or: some() }), () => ({ not: anyFilter(noun, depth - 1, random) })], random)();
  }
  const edges = allEdges.filter((edge) => edge.parents.includes(noun) && edge.nodes.length < 9);
  if (depth > 1 && dice < 0.75 && edges.length > 0) {
    const edge = pick(edges, random);
    const [type] = edge.relationships;
    const target = pick(edge.nodes, random);
    const inner = anyFilter(target, depth - 1, random);
    const node = edge.nodes.length === 1 ? inner : { [target.charAt(0).toLowerCase() + target.slice(1)]: inner };
    const own = plain((type === undefined ? undefined : relationships[type].properties) ?? {}).filter((name) => textual((type === undefined ? undefined : relationships[type].properties) ?? {}, name));
    const values = own.length === 0 ? [] : content.facts.filter((each) => each.type === type).map((each) => each.properties[own[0] as string]);
    const fact = own.length === 0 || values.length === 0 ? { implied: { eq: random() < 0.5 } } : { [own[0] as string]: condition(values, false, random) };
    return { [edge.field]: { [pick(["some", "none", "every"], random)]: { ...(random() < 0.8 ? { node } : {}), ...(random() < 0.4 ? { edge: fact } : {}) } } };
  }
  const { properties } = nouns[noun];
  const name = pick(plain(properties), random);
  if (name === undefined) return { implied: { eq: false } };
  const values = content.nodes.filter((each) => each.noun === noun).map((each) => each.properties[name]);
  const list = properties[name]?.list === true || properties[name]?.type === "strings";
  const given = condition(values.length === 0 ? [null] : values, list, random);
  return { [name]: textual(properties, name) || list ? given : ofWord(given) };
}

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

const expected = (noun: NounName, filter: FilterInput): string[] =>
  content.nodes
    .filter((each) => each.noun === noun && keeps(each, filter))
    .map(({ id }) => id)
    .sort();

const present = nounNames.filter((noun) => content.nodes.filter((each) => each.noun === noun).length > 1);

describe("a filter is two-valued", () => {
  it("keeps what plain TypeScript keeps, whatever is asked", { timeout: 60_000 }, async () => {
    const random = randomFrom(20_260);
    let neither = 0;
    for (let round = 0; round < 150; round++) {
      const noun = pick(present, random);
      const filter = anyFilter(noun, 4, random);
      const wanted = expected(noun, filter);
      const all = content.nodes.filter((each) => each.noun === noun).length;
      if (wanted.length > 0 && wanted.length < all) neither++;
      expect(await kept(noun, filter), `${noun} ${JSON.stringify(filter)}`).toEqual(wanted);
      if (round % 10 === 0) expect(await (await readerOf(database).list(noun, { first: 1, filter })).totalCount(), `count of ${noun} ${JSON.stringify(filter)}`).toBe(wanted.length);
    }
    // Filters that keep all or nothing prove little.
    expect(neither).toBeGreaterThan(25);
  });

  const everyone = content.nodes.filter(({ noun }) => noun === "Person").map(({ id }) => id).sort();
  const withZh = content.nodes.filter(({ noun, properties }) => noun === "Person" && !absent(properties["nameZh"])).map(({ id }) => id);

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
