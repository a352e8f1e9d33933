import type { Ask, Wanted } from "../compose/ask.js";
import { sortsHub } from "../compose/edge.js";

/** So many edges one statement reads: its planning takes longer with each. */
export const mostTogether = 10;

/** The asks that one statement answers, the nearest first; what is left out is asked when it is wanted, as is what may be too many to sort. */
export function within(asks: readonly Ask[], most = mostTogether): readonly Ask[] {
  const kept = new Set<Ask>();
  for (let level = asks; level.length > 0 && kept.size < most;) {
    const these = level.filter(({ rows, edge, page }) => !(rows && sortsHub(edge, page))).slice(0, most - kept.size);
    for (const ask of these) kept.add(ask);
    level = these.flatMap(({ below }) => below);
  }
  const only = (some: readonly Ask[]): Ask[] => some.filter((ask) => kept.has(ask)).map((ask) => ({ ...ask, below: only(ask.below) }));
  return only(asks);
}

const known = new WeakMap<Wanted, Wanted>();

/** What is wanted, as far as one statement answers it. */
export function together(wanted: Wanted): Wanted {
  let kept = known.get(wanted);
  if (kept === undefined) known.set(wanted, (kept = { ...wanted, below: within(wanted.below) }));
  return kept;
}
