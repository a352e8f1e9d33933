/** For each honour the ones directly above it, by their ids. */
export type Ladder = ReadonlyMap<string, readonly string[]>;

/** All honours above one, at any distance; bad data with a cycle includes the honour itself. */
export function allAbove(ladder: Ladder, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const higher of ladder.get(next) ?? []) {
      if (!found.has(higher)) open.push(higher);
      found.add(higher);
    }
  }
  return found;
}

/** The held honours above which there is no other held one. Two that are above each other, in bad data, are not comparable. */
export function highestOf(ladder: Ladder, held: readonly string[]): string[] {
  const ids = [...new Set(held)];
  const above = new Map(ids.map((id) => [id, allAbove(ladder, id)]));
  const isAbove = (higher: string, lower: string): boolean => above.get(lower)?.has(higher) === true;
  return ids.filter((id) => !ids.some((other) => isAbove(other, id) && !isAbove(id, other)));
}

/** The honours directly above these that are not held, each with the ones directly below it. */
export function nextAbove(ladder: Ladder, highest: readonly string[], held: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const lower of highest) {
    for (const higher of new Set(ladder.get(lower))) {
      if (!held.includes(higher)) next.set(higher, [...(next.get(higher) ?? []), lower]);
    }
  }
  return next;
}
