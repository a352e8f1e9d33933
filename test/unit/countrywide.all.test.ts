import { describe, expect, it } from "vitest";
import type { FactContent, GraphContent, NodeContent } from "../../src/store/content.js";
import { contentHash } from "../../src/seed/contentHash.js";
import { factId } from "../../src/store/stored.js";
import { endNouns, nounOfId, relationships, relationshipTypes, type RelationshipType } from "../../src/vocabulary/index.js";
import { countrywide, type Country } from "../support/countrywide/index.js";

const whole = (country: Country): GraphContent => {
  const nodes: NodeContent[] = [];
  const facts: FactContent[] = [];
  for (const batch of countrywide(country)) {
    nodes.push(...batch.nodes);
    facts.push(...batch.facts);
  }
  return { nodes, facts };
};

const country = { seed: 3, studios: 1_000 };
const { nodes, facts } = whole(country);

function degrees(type: RelationshipType, end: "from" | "to"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) if (fact.type === type) counts.set(fact[end], (counts.get(fact[end]) ?? 0) + 1);
  return counts;
}

describe("The synthetic country", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(contentHash(whole(country))).toBe(contentHash({ nodes, facts }));
    expect(contentHash(whole({ ...country, seed: 4 }))).not.toBe(contentHash({ nodes, facts }));
  });

  it("grows with its studios", () => {
    const count = (noun: string): number => nodes.filter((node) => node.noun === noun).length;
    expect(count("Studio")).toBe(1_000);
    expect(count("Person")).toBe(3_000);
  });

  it("gives no id twice", () => {
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(new Set(facts.map(factId)).size).toBe(facts.length);
  });

  it("leads from nodes that came before to nodes that came before", () => {
    const known = new Set<string>();
    for (const batch of countrywide(country)) {
      for (const { id } of batch.nodes) known.add(id);
      expect(batch.facts.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
    }
  });

  it("states every node, and says of each that it is made up", () => {
    const stated = new Set(facts.flatMap(({ type, from }) => (type === "STATED_IN" ? [from] : [])));
    expect(nodes.filter(({ id }) => !stated.has(id) || !id.includes(":synthetic-"))).toEqual([]);
  });

  it.each(relationshipTypes)("has %s between all nouns that the vocabulary joins by it", (type) => {
    const of = facts.filter((fact) => fact.type === type);
    for (const end of ["from", "to"] as const) expect(new Set(of.map((fact) => nounOfId(fact[end])))).toEqual(new Set(endNouns(type, end)));
  });

  const hubs = relationshipTypes.flatMap((type) =>
    (relationships[type].hubs ?? []).flatMap((end) => endNouns(type, end).map((noun) => [type, end, noun] as const)),
  );

  it.each(hubs)("has a hub at %s's %s end: a %s with more than two pages, where half have few", (type, end, noun) => {
    const counts = [...degrees(type, end)]
      .flatMap(([id, count]) => (nounOfId(id) === noun ? [count] : []))
      .sort((one, other) => one - other);
    expect(counts.at(-1)).toBeGreaterThan(42);
    if (type !== "STATED_IN") expect(counts[counts.length >> 1]).toBeLessThan((counts.at(-1) as number) / 3);
  });

  it("gives each studio a lead and four to thirty more, and one discipline a third of them", () => {
    const leads = facts.filter(({ type, properties }) => type === "MEMBER_OF" && properties["role"] === "LEAD");
    expect(new Set(leads.map(({ to }) => to)).size).toBe(1_000);
    const members = [...degrees("MEMBER_OF", "to").values()];
    expect(Math.min(...members)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...members)).toBeLessThanOrEqual(31);
    const largest = Math.max(...degrees("STUDIO_PRACTISES", "to").values());
    expect(largest).toBeGreaterThan(250);
    expect(largest).toBeLessThan(450);
  });
});
