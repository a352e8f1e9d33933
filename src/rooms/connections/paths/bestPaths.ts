import { Heap } from "./heap.js";

export interface StepCost {
  /** An integer, so that equal sums compare as equal. */
  readonly cost: number;
  /** A document states or implies it; every path needs one such step. */
  readonly isGrounded: boolean;
}

export interface Costs {
  /** By the ids of both ends, each under either. */
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, StepCost>>;
  /** The cost of going through a node. */
  readonly through: (id: string) => number;
}

export interface RankedPath {
  readonly ids: readonly string[];
  readonly cost: number;
}

/** Lower bounds on the cost from a node to the goal: for any rest of a path, and for one with a grounded step. */
interface RemainingCosts {
  readonly any: ReadonlyMap<string, number>;
  readonly grounded: ReadonlyMap<string, number>;
}

/** The bounds for each number of steps that are left, from 0. */
function remainingCosts({ steps, through }: Costs, from: string, to: string, maxSteps: number): readonly RemainingCosts[] {
  let last: RemainingCosts = { any: new Map([[to, 0]]), grounded: new Map() };
  const all = [last];
  for (let far = 1; far <= maxSteps; far++) {
    const next = { any: new Map(last.any), grounded: new Map(last.grounded) };
    const lower = (remaining: Map<string, number>, id: string, cost: number): void => {
      if (cost < (remaining.get(id) ?? Infinity)) remaining.set(id, cost);
    };
    for (const [id, rest] of last.any) {
      if (id === from) continue;
      for (const [before, { cost, isGrounded }] of steps.get(id) ?? []) {
        if (before === to) continue;
        const step = cost + (id === to ? 0 : through(id));
        lower(next.any, before, step + rest);
        lower(next.grounded, before, step + (isGrounded ? rest : (last.grounded.get(id) ?? Infinity)));
      }
    }
    all.push((last = next));
  }
  return all;
}

interface PartialPath extends RankedPath {
  /** No path that begins like this costs less. */
  readonly lowerBound: number;
  readonly isGrounded: boolean;
  /** Sorts as its ids do, one by one. */
  readonly key: string;
}

/** Only paths that would visit a node twice can bring a search near this. */
const maxExpansions = 10_000;

export interface BestPaths {
  readonly paths: readonly RankedPath[];
  /** There are paths, but none has a grounded step. */
  readonly isUngrounded: boolean;
}

/** A*: the cheapest paths that have a grounded step and visit no node twice, the best first, then by their ids. */
export function bestPaths(costs: Costs, from: string, to: string, maxSteps: number, count: number): BestPaths {
  const remaining = remainingCosts(costs, from, to, maxSteps);
  const paths: RankedPath[] = [];
  const queue = new Heap<PartialPath>(
    (one, other) => one.lowerBound < other.lowerBound || (one.lowerBound === other.lowerBound && one.key < other.key),
  );
  queue.add({ ids: [from], cost: 0, lowerBound: 0, isGrounded: false, key: from });
  for (let expansions = 0; expansions < maxExpansions && paths.length < count; expansions++) {
    const best = queue.take();
    if (best === undefined) break;
    const { ids, cost } = best;
    const last = ids[ids.length - 1] as string;
    if (last === to) {
      paths.push({ ids, cost });
      continue;
    }
    const left = remaining[maxSteps - ids.length] as RemainingCosts;
    for (const [next, step] of costs.steps.get(last) ?? []) {
      const isGrounded = best.isGrounded || step.isGrounded;
      const rest = (isGrounded ? left.any : left.grounded).get(next);
      if (rest === undefined || ids.includes(next)) continue;
      const soFar = cost + step.cost + (next === to ? 0 : costs.through(next));
      queue.add({ ids: [...ids, next], cost: soFar, lowerBound: soFar + rest, isGrounded, key: `${best.key}\n${next}` });
    }
  }
  const all = remaining[maxSteps] as RemainingCosts;
  return { paths, isUngrounded: all.any.has(from) && !all.grounded.has(from) };
}
