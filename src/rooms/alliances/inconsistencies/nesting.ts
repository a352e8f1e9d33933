import type { AncestorStep } from "../../../graph/ancestors.js";
import { nameEnOf, nameZhOf } from "../../../vocabulary/bilingual.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { mayHaveHeldAtOnce, onDayEn, onDayZh, type Inconsistency } from "../../../graph/inconsistency.js";

/** An alliance that is part of itself, shown by the shortest cycle. */
export function nestingInconsistencies(alliance: NodeRow, steps: readonly AncestorStep[], day: string | null): Inconsistency[] {
  const cycle = shortestCycle(alliance.id, steps);
  const facts = cycle.map(({ fact }) => fact);
  if (cycle.length === 0 || (day === null && !mayHaveHeldAtOnce(facts))) return [];
  const nodes = cycle.map(({ from }) => from);
  return [
    {
      kind: "INSIDE_ITSELF",
      nodes,
      facts,
      sentence: {
        en: `${nameEnOf(alliance)} is inside itself${onDayEn(day)}: ${[...nodes, alliance].map(nameEnOf).join(" is part of ")}.`,
        zh: `${nameZhOf(alliance)}包含于自身${onDayZh(day)}：${[...nodes, alliance].map(nameZhOf).join("属于")}。`,
      },
    },
  ];
}

/** The steps from an id back up to itself, in order; none where there is no cycle. Steps come level by level. */
function shortestCycle(id: string, steps: readonly AncestorStep[]): AncestorStep[] {
  const reached = new Map<string, AncestorStep>();
  for (const step of steps) if (!reached.has(step.to.id)) reached.set(step.to.id, step);
  const cycle: AncestorStep[] = [];
  for (let step = reached.get(id); step !== undefined; step = step.from.id === id ? undefined : reached.get(step.from.id))
    cycle.unshift(step);
  return cycle;
}
