/** What each step and each node costs: whole numbers, so that sums are equal where they should be. */
export interface Costs {
  /** By the ids of both ends, each under either. */
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Of going through a node. */
  readonly through: (id: string) => number;
}

export interface Found {
  readonly ids: readonly string[];
  readonly cost: number;
}

interface Begun extends Found {
  /** No way that begins so costs less. */
  readonly least: number;
  readonly key: string;
}

/** So many beginnings are followed at most; a graph where more cost the same as the best is not one of this field. */
const mostFollowed = 20_000;

/** For each number of steps, what the rest of a way costs at the least from each node that is so near to `to`. */
function leastRests({ steps, through }: Costs, to: string, maxSteps: number): readonly ReadonlyMap<string, number>[] {
  let rests: ReadonlyMap<string, number> = new Map([[to, 0]]);
  const all = [rests];
  for (let far = 1; far <= maxSteps; far++) {
    const next = new Map(rests);
    for (const [id, rest] of rests) {
      for (const [before, step] of steps.get(id) ?? []) {
        const cost = step + (id === to ? 0 : through(id)) + rest;
        if (before !== to && cost < (next.get(before) ?? Infinity)) next.set(before, cost);
      }
    }
    all.push((rests = next));
  }
  return all;
}

const isBefore = (one: Begun, other: Begun): boolean => one.least < other.least || (one.least === other.least && one.key < other.key);

/** Keeps the best last. */
function insert(begun: Begun[], one: Begun): void {
  let [low, high] = [0, begun.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(one, begun[middle] as Begun)) low = middle + 1;
    else high = middle;
  }
  begun.splice(low, 0, one);
}

/** The cheapest ways between two nodes that visit none twice, best first and then by their ids: those that `accepts` takes, exactly. */
export function bestWays(costs: Costs, from: string, to: string, maxSteps: number, wanted: number, accepts: (ids: readonly string[]) => boolean): Found[] {
  const rests = leastRests(costs, to, maxSteps);
  const found: Found[] = [];
  const begun: Begun[] = [{ ids: [from], cost: 0, least: 0, key: from }];
  for (let followed = 0; followed < mostFollowed && found.length < wanted; followed++) {
    const best = begun.pop();
    if (best === undefined) break;
    const { ids, cost } = best;
    const last = ids[ids.length - 1] as string;
    if (last === to) {
      if (accepts(ids)) found.push({ ids, cost });
      continue;
    }
    for (const [next, step] of costs.steps.get(last) ?? []) {
      const rest = rests[maxSteps - ids.length]?.get(next);
      if (rest === undefined || ids.includes(next)) continue;
      const soFar = cost + step + (next === to ? 0 : costs.through(next));
      insert(begun, { ids: [...ids, next], cost: soFar, least: soFar + rest, key: `${best.key}\n${next}` });
    }
  }
  return found;
}
