/** Cycles that share no node, each as the ids along it, from its least one back to that. */
export function findCycles(edges: readonly (readonly [from: string, to: string])[], most: number): string[][] {
  const into = new Map<string, Set<string>>();
  const outOf = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const values = map.get(key);
    if (values === undefined) map.set(key, new Set([value]));
    else values.add(value);
  };
  for (const [from, to] of edges) {
    add(outOf, from, to);
    add(into, to, from);
  }

  /** Takes nodes away, and then every node that nothing leads to any more: what is left lies on a cycle, or below one. */
  const remove = (ids: string[]): void => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
      into.delete(id);
      for (const to of outOf.get(id) ?? []) {
        const left = into.get(to);
        if (left?.delete(id) === true && left.size === 0) ids.push(to);
      }
    }
  };
  remove([...outOf.keys()].filter((id) => !into.has(id)));

  const cycles: string[][] = [];
  for (let start = firstKey(into); start !== undefined && cycles.length < most; start = firstKey(into)) {
    // Something leads to every node that is left, so a way back never ends, and comes to a node again.
    const back: string[] = [];
    const seen = new Map<string, number>();
    let at = start;
    while (!seen.has(at)) {
      seen.set(at, back.length);
      back.push(at);
      at = firstKey(into.get(at) as Set<string>) as string;
    }
    const cycle = back.slice(seen.get(at)).reverse();
    const least = cycle.indexOf([...cycle].sort()[0] as string);
    const turned = [...cycle.slice(least), ...cycle.slice(0, least)];
    cycles.push([...turned, turned[0] as string]);
    remove(cycle);
  }
  return cycles;
}

const firstKey = (of: Map<string, unknown> | Set<string>): string | undefined => of.keys().next().value;
