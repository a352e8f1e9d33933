import { describe, expect, it } from "vitest";
import { worldNames } from "../bench/collaborators/parameters.js";
import { makeWorld, type World } from "../bench/collaborators/world.js";

/** By the ends from which a relationship of the type begins, those to which it leads. */
function leads({ content }: World, type: string): (from: string | undefined) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const fact of content.facts) if (fact.type === type) found.set(fact.from, [...(found.get(fact.from) ?? []), fact.to]);
  return (from) => (from === undefined ? [] : (found.get(from) ?? []));
}

/** How much more often something is true of the later pairs than of any two studios. */
function lift(world: World, isTrue: (one: string, other: string) => boolean): number {
  const studios = world.content.nodes.filter(({ noun }) => noun === "Studio").map(({ id }) => id);
  const all = studios.flatMap((one, index) => studios.slice(index + 1).map((other) => [one, other] as const));
  const share = (pairs: readonly (readonly [string, string])[]): number =>
    pairs.filter(([one, other]) => isTrue(one, other)).length / pairs.length;
  return share(world.later) / share(all);
}

const same = (world: World) => {
  const disciplines = leads(world, "STUDIO_PRACTISES");
  return (one: string, other: string): boolean => disciplines(one).some((each) => disciplines(other).includes(each));
};

const complements = (world: World) => {
  const [disciplines, alliances, needs] = [leads(world, "STUDIO_PRACTISES"), leads(world, "STUDIO_MEMBER_OF"), leads(world, "NEEDS")];
  const brings = (one: string, other: string): boolean =>
    alliances(one)[0] !== alliances(other)[0] && disciplines(one).some((each) => needs(alliances(other)[0]).includes(each));
  return (one: string, other: string): boolean => brings(one, other) || brings(other, one);
};

describe.each(worldNames)("the %s world", (name) => {
  const world = makeWorld(name, 1);

  it("is the same for the same seed, and another one for another", () => {
    expect(makeWorld(name, 1)).toEqual(world);
    expect(makeWorld(name, 2).later).not.toEqual(world.later);
  });

  it("has later pairs that nobody knows of, each once, of two enterprises", () => {
    const hosts = leads(world, "HOSTED_BY");
    const known = leads(world, "PAIRED_WITH");
    expect(world.later.length).toBeGreaterThan(800);
    expect(new Set(world.later.map(([one, other]) => [one, other].sort().join())).size).toBe(world.later.length);
    expect(
      world.later.filter(
        ([one, other]) => one === other || hosts(one)[0] === hosts(other)[0] || known(one).includes(other) || known(other).includes(one),
      ),
    ).toEqual([]);
  });

  it("names no node twice, and joins only nodes that it has", () => {
    const ids = new Set(world.content.nodes.map(({ id }) => id));
    expect(ids.size).toBe(world.content.nodes.length);
    expect(world.content.facts.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });
});

describe("what draws studios together", () => {
  it("is what the other brings, what both do, or nothing", () => {
    const [complementary, homophilous, shuffled] = worldNames.map((name) => makeWorld(name, 1)) as [World, World, World];
    expect(lift(complementary, complements(complementary))).toBeGreaterThan(3);
    expect(lift(complementary, same(complementary))).toBeLessThan(1);
    expect(lift(homophilous, same(homophilous))).toBeGreaterThan(5);
    expect(lift(homophilous, complements(homophilous))).toBeLessThan(1.5);
    for (const world of [lift(shuffled, complements(shuffled)), lift(shuffled, same(shuffled))])
      expect(Math.abs(world - 1)).toBeLessThan(0.5);
  });
});
