import type { AdjacencyMap } from "./adjacency.js";

function distancesFrom(id: string, steps: AdjacencyMap): ReadonlyMap<string, number> {
  const distances = new Map([[id, 0]]);
  // Iterating over a map also visits what is added meanwhile.
  for (const [each, far] of distances) {
    for (const next of steps.get(each)?.keys() ?? []) if (!distances.has(next)) distances.set(next, far + 1);
  }
  return distances;
}

/** Only the steps that can lie on a path between two nodes. */
export function between(from: string, to: string, maxSteps: number, steps: AdjacencyMap): AdjacencyMap {
  const [start, end] = [distancesFrom(from, steps), distancesFrom(to, steps)];
  const far = (distances: ReadonlyMap<string, number>, id: string): number => distances.get(id) ?? Infinity;
  const lies = (one: string, other: string): boolean =>
    Math.min(far(start, one) + far(end, other), far(start, other) + far(end, one)) < maxSteps;
  return new Map(
    [...steps]
      .map(([one, others]) => [one, new Map([...others].filter(([other]) => lies(one, other)))] as const)
      .filter(([, others]) => others.size > 0),
  );
}
