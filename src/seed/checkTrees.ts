import { treeVerbs, verbOf } from "../vocabulary/index.js";
import { SeedError } from "./seedError.js";
import type { SeedFact } from "./seedFact.js";

/** @throws SeedError at a fact that leads back to where it starts */
export function checkTrees(facts: readonly SeedFact[]): void {
  for (const verb of treeVerbs) {
    const next = new Map<string, string[]>();
    for (const { type, from, to, place } of facts) {
      if (verbOf(type) !== verb) continue;
      const way = wayBetween(to.text, from.text, next);
      if (way !== null) throw new SeedError(place, `the cycle ${[from.text, ...way].join(" > ")}`, `${verb} without a cycle`);
      next.set(from.text, [...(next.get(from.text) ?? []), to.text]);
    }
  }
}

function wayBetween(start: string, goal: string, next: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()): string[] | null {
  if (start === goal) return [start];
  if (seen.has(start)) return null;
  seen.add(start);
  for (const each of next.get(start) ?? []) {
    const way = wayBetween(each, goal, next, seen);
    if (way !== null) return [start, ...way];
  }
  return null;
}
