import { writeCursor } from "../../../graph/cursor.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, Visited, Traversal } from "../../../graph/traversal.js";
import { bridgeValue } from "./parts/bridges.js";
import type { Seeker } from "./seeker.js";

/** The studios from which candidates are chosen. */
export interface CandidatePool {
  readonly studios: ReadonlyMap<string, PooledStudio>;
  /** Disciplines of which only some studios were looked at. */
  readonly sampled: readonly NodeRow[];
}

export interface PooledStudio {
  readonly studio: NodeRow;
  /** A first estimate of its score; the studios with the highest are read and scored. */
  readonly priority: number;
}

/** A discipline whose studios are looked at: how many of them, and with what priority. */
interface Target {
  readonly discipline: NodeRow;
  readonly max: number;
  readonly priority: number;
}

export const relatedDisciplines: Branches = { broader: { max: 1, branches: { narrower: { max: 30 } } }, narrower: { max: 30 } };
const maxTargets = { near: 20, line: 20, siblings: 30 };

/** The disciplines wanted, those above and below them, and their siblings. */
async function targetsOf(wanted: readonly NodeRow[], traversal: Traversal): Promise<Target[]> {
  const near = wanted.slice(0, maxTargets.near);
  const reached = await Promise.all(near.map((discipline) => traversal.at(discipline, relatedDisciplines)));
  const seen = new Set<string>();
  const fresh = (disciplines: readonly NodeRow[], max: number): NodeRow[] =>
    disciplines.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, max);
  const nodes = (from: readonly Visited[], edge: string): NodeRow[] => from.flatMap((each) => each.steps(edge).map(({ node }) => node));
  const broader = reached.flatMap((each) => [...each.steps("broader")]);
  return [
    ...fresh(near, maxTargets.near).map((discipline) => ({ discipline, max: 40, priority: 1 })),
    ...fresh([...nodes(reached, "narrower"), ...broader.map(({ node }) => node)], maxTargets.line).map((discipline) => ({
      discipline,
      max: 20,
      priority: 0.5,
    })),
    ...fresh(nodes(broader, "narrower"), maxTargets.siblings).map((discipline) => ({ discipline, max: 10, priority: 0.2 })),
  ];
}

export const practitionerBranches = (max: number): Branches => ({
  studios: { max, counted: true },
  disciplineGroups: { max: Math.ceil(max / 2), branches: { studio: { max: 1 } } },
});
const practitionersByMax = new Map([40, 20, 10].map((max) => [max, { all: practitionerBranches(max), more: { studios: { max } } }]));
export const needingBranches: Branches = { neededBy: { max: 20, branches: { studios: { max: 20 } } } };

/** Studios of a discipline. Of one that has too many, those whose ids follow the seeker's, so that no studio is always left out. */
async function practitioners(
  { discipline, max }: Target,
  seeker: Seeker,
  traversal: Traversal,
): Promise<{ reached: Visited[]; count: number }> {
  const { all, more } = practitionersByMax.get(max) as { readonly all: Branches; readonly more: Branches };
  const first = await traversal.at(discipline, all);
  const count = first.count("studios");
  if (count <= max || seeker.node.__typename !== "Studio") return { reached: [first], count };
  return { reached: [first, await traversal.from(discipline, more, writeCursor({ order: "KEY_ASC", key: seeker.node.id }))], count };
}

/** Studios related to what the seeker practises, needs or is connected with. */
export async function findCandidatePool(seeker: Seeker, traversal: Traversal): Promise<CandidatePool> {
  const needs = seeker.memberships.flatMap(({ alliance }) =>
    [...alliance.steps("needs"), ...alliance.steps("focuses")].map(({ node }) => node),
  );
  const own = seeker.practices.map(({ discipline }) => discipline);
  const targets = await targetsOf([...needs, ...own], traversal);
  const studios = new Map<string, { studio: NodeRow; priority: number }>();
  const add = (studio: NodeRow, priority: number): void => {
    const found = studios.get(studio.id);
    if (found === undefined) studios.set(studio.id, { studio, priority });
    else found.priority += priority;
  };
  const sampled: NodeRow[] = [];
  const [practised, wanting] = await Promise.all([
    Promise.all(targets.map((target) => practitioners(target, seeker, traversal))),
    Promise.all(own.slice(0, maxTargets.near).map((discipline) => traversal.at(discipline, needingBranches))),
  ]);
  for (const [index, { reached, count }] of practised.entries()) {
    const { discipline, max, priority } = targets[index] as Target;
    if (count > max) sampled.push(discipline);
    const damped = priority / Math.log2(2 + count);
    const found = reached.flatMap((each) => [
      ...each.steps("studios"),
      ...each.steps("disciplineGroups").flatMap((group) => [...group.steps("studio")]),
    ]);
    for (const studio of new Map(found.map(({ node }) => [node.id, node])).values()) add(studio, damped);
  }
  for (const { node } of wanting.flatMap((each) => each.steps("neededBy").flatMap((alliance) => [...alliance.steps("studios")])))
    add(node, 0.2);
  for (const { studio, bridges } of seeker.bridges.values()) add(studio, bridgeValue(bridges));
  const representing = new Set(seeker.representatives.map(({ studio }) => studio.node.id));
  for (const id of representing) studios.delete(id);
  return { studios, sampled };
}
