import { describe, expect, it, onTestFinished } from "vitest";
import type { GraphContent } from "../../../src/store/content.js";
import { cutWorld } from "../../bench/collaborators/cut.js";
import { makeWorld } from "../../bench/collaborators/world.js";
import { startApp, useApp, type App } from "../../support/app.js";

/** A made-up world in which much speaks for much, so small that no limit cuts anything off. */
const { content } = cutWorld(makeWorld("complementary", 7), 60);
const seekers = ["studio:made-up-3", "studio:made-up-27", "alliance:made-up-7", "person:made-up-41"];
const asOf = "2022-01-01";

const seedOf = (graph: GraphContent, hash: string) => ({ content: graph, sources: ["source:made-up"], hash });

interface Reason {
  readonly kind: string;
  readonly weight: number;
  readonly value: number;
  readonly contribution: number;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly evidence: readonly {
    readonly value: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly facts: readonly {
      readonly fact: {
        readonly id: string;
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
        readonly statedIn: readonly object[];
      };
    }[];
  }[];
}

interface Found {
  readonly score: number;
  readonly studio: { readonly id: string };
  readonly reasons: readonly Reason[];
}

const evidence = "evidence(first: 10) { value nodes { id } facts { fact { id from { id } to { id } statedIn(first: 1) { locator } } } }";

async function found(app: App, seeker: string, args = "", more = ""): Promise<readonly Found[]> {
  const data = await app.data(
    `query($for: ID!, $asOf: Date!) { collaborators(for: $for, asOf: $asOf ${args}) { collaborators { score studio { id } reasons { kind weight value contribution sentence { zh en } ${more} } } } }`,
    { for: seeker, asOf },
  );
  return data.collaborators.collaborators as readonly Found[];
}

const app = useApp(seedOf(content, "a world of recommendations"));

const defaultWeights: Readonly<Record<string, number>> = {
  DISCIPLINES: 0.35,
  COMPLEMENT: 0.22,
  BRIDGES: 0.2,
  REACH: 0.05,
  RECORD: 0.08,
  PLACE: 0.1,
};

describe("the reasons of a recommendation", () => {
  it.each(seekers)("add up to its score, and its evidence to each of them, for %s", async (seeker) => {
    const all = await found(app, seeker, "first: 6", evidence);
    expect(all).toHaveLength(6);
    const facts = new Set(content.facts.map(({ type, from, to }) => `${type} ${from} ${to}`));
    for (const { score, reasons } of all) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
      expect(reasons.some(({ kind }) => ["DISCIPLINES", "COMPLEMENT", "BRIDGES"].includes(kind))).toBe(true);
      for (const { kind, weight, value, contribution, evidence: rests, sentence } of reasons) {
        expect(weight).toBe(defaultWeights[kind]);
        expect(contribution).toBeCloseTo(weight * value, 12);
        expect(1 - rests.reduce((product, each) => product * (1 - each.value), 1)).toBeCloseTo(value, 12);
        expect(sentence.en).toMatch(/^\S.*\.$/s);
        expect(sentence.zh).toMatch(/\p{Script=Han}.*。$/su);
        for (const { fact } of rests.flatMap(({ facts: each }) => each)) {
          const type = fact.id.split(":")[1]?.toUpperCase().replaceAll("-", "_");
          expect(facts, fact.id).toContain(`${type} ${fact.from.id} ${fact.to.id}`);
          expect(fact.statedIn).not.toEqual([]);
        }
      }
    }
  });

  it("lose a part whose weight is zero, and nothing else", async () => {
    const [before, after] = await Promise.all([
      found(app, "studio:made-up-3", "first: 50, spread: 0"),
      found(app, "studio:made-up-3", "first: 50, spread: 0, weights: { record: 0 }"),
    ]);
    const without = new Map(after.map(({ studio, reasons, score }) => [studio.id, { reasons, score }]));
    const both = before.filter(({ studio }) => without.has(studio.id));
    expect(both.length).toBeGreaterThan(5);
    for (const { studio, score, reasons } of both) {
      const kept = reasons.filter(({ kind }) => kind !== "RECORD");
      const other = without.get(studio.id);
      expect(other?.reasons.map(({ kind, value }) => [kind, value]).sort()).toEqual(kept.map(({ kind, value }) => [kind, value]).sort());
      expect(other?.score).toBeCloseTo((score - (reasons.find(({ kind }) => kind === "RECORD")?.contribution ?? 0)) / (1 - 0.08), 12);
    }
  });
});

describe("a ranking", () => {
  it("is by score where it is not spread, and only its order changes where it is", async () => {
    const [plain, spread] = await Promise.all([
      found(app, "studio:made-up-27", "first: 50, spread: 0"),
      found(app, "studio:made-up-27", "first: 50, spread: 0.6"),
    ]);
    expect(plain.map(({ score }) => score)).toEqual(plain.map(({ score }) => score).sort((one, other) => other - one));
    const scores = new Map(plain.map(({ studio, score }) => [studio.id, score]));
    expect(spread.map(({ studio }) => studio.id)).not.toEqual(plain.map(({ studio }) => studio.id));
    for (const { studio, score } of spread) if (scores.has(studio.id)) expect(score).toBe(scores.get(studio.id));
    expect(spread[0]).toEqual(plain[0]);
  });

  it("stays the same when everything has another name and comes in another order", async () => {
    const before = new Map(
      await Promise.all(seekers.map(async (seeker) => [seeker, await found(app, seeker, "first: 10, spread: 0")] as const)),
    );
    const renamed = (id: string): string =>
      id.startsWith("source:") ? id : id.replace(/\d+$/, (digits) => `${(Number(digits) * 7919) % 100_003}-anew`);
    const other: GraphContent = {
      nodes: [...content.nodes].reverse().map((node) => ({
        ...node,
        id: renamed(node.id),
        properties: { ...node.properties, ...("nameEn" in node.properties ? { nameEn: `Another ${renamed(node.id)}` } : {}) },
      })),
      facts: [...content.facts].reverse().map((fact) => ({ ...fact, from: renamed(fact.from), to: renamed(fact.to) })),
    };
    const renamedApp = await startApp(seedOf(other, "the same world by other names"));
    onTestFinished(() => renamedApp.stop());
    for (const [seeker, ranking] of before) {
      const again = await found(renamedApp, renamed(seeker), "first: 10, spread: 0");
      expect(again.map(({ score }) => score.toFixed(12))).toEqual(ranking.map(({ score }) => score.toFixed(12)));
      // Those of one score may change places.
      const tied = (all: readonly Found[], name: (id: string) => string): string[] =>
        all
          .slice(0, -1)
          .map(({ studio, score }) => `${score.toFixed(12)} ${name(studio.id)}`)
          .sort();
      const last = ranking.at(-1)?.score.toFixed(12) ?? "";
      const above = (all: string[]): string[] => all.filter((text) => !text.startsWith(last));
      expect(above(tied(again, (id) => id))).toEqual(above(tied(ranking, renamed)));
    }
  });
});
