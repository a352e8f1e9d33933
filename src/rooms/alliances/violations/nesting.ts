import type { Step } from "../../../graph/climb.js";
import { calledEn, calledZh } from "../../../vocabulary/sentences.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { mayHaveHeldAtOnce, onDayEn, onDayZh, type Violation } from "../../../graph/violation.js";

/** An alliance that is part of itself, by the shortest way that leads back to it. */
export function nestingViolations(alliance: NodeRow, steps: readonly Step[], day: string | null): Violation[] {
  const way = wayBack(alliance.id, steps);
  const facts = way.map(({ fact }) => fact);
  if (way.length === 0 || (day === null && !mayHaveHeldAtOnce(facts))) return [];
  const nodes = way.map(({ from }) => from);
  return [
    {
      kind: "INSIDE_ITSELF",
      nodes,
      facts,
      sentenceEn: `${calledEn(alliance)} is inside itself${onDayEn(day)}: ${[...nodes, alliance].map(calledEn).join(" is part of ")}.`,
      sentenceZh: `${calledZh(alliance)}包含于自身${onDayZh(day)}：${[...nodes, alliance].map(calledZh).join("属于")}。`,
    },
  ];
}

/** The steps from an id up to itself again, in their order; none where no way leads back. Steps come level by level. */
function wayBack(id: string, steps: readonly Step[]): Step[] {
  const reached = new Map<string, Step>();
  for (const step of steps) if (!reached.has(step.to.id)) reached.set(step.to.id, step);
  const way: Step[] = [];
  for (let step = reached.get(id); step !== undefined; step = step.from.id === id ? undefined : reached.get(step.from.id))
    way.unshift(step);
  return way;
}
