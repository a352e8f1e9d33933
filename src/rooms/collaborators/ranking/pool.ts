import { writeCursor } from "../../../graph/cursor.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, Reached, Walk } from "../../../graph/walk.js";
import { bridgeValue } from "./parts/bridges.js";
import type { Seeker } from "./seeker.js";

/** Studios from which the best are chosen, and what was too large to look through. */
export interface Pool {
  readonly studios: ReadonlyMap<string, Found>;
  /** Of each of these only a part was looked at. */
  readonly sampled: readonly NodeRow[];
}

export interface Found {
  readonly studio: NodeRow;
  /** How promising it is before more is known of it. */
  readonly promise: number;
}

/** How near a discipline is to one that is looked for, how many of its studios are looked at, and how promising they are. */
interface Target {
  readonly discipline: NodeRow;
  readonly most: number;
  readonly promise: number;
}

export const around: Branches = { broader: { most: 1, below: { narrower: { most: 30 } } }, narrower: { most: 30 } };
const mostTargets = { near: 20, line: 20, beside: 30 };

/** What is looked for itself, what lies above and below it, and what lies beside it. */
async function targetsOf(wanted: readonly NodeRow[], walk: Walk): Promise<Target[]> {
  const near = wanted.slice(0, mostTargets.near);
  const reached = await Promise.all(near.map((discipline) => walk.at(discipline, around)));
  const seen = new Set<string>();
  const fresh = (disciplines: readonly NodeRow[], most: number): NodeRow[] =>
    disciplines.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, most);
  const nodes = (from: readonly Reached[], edge: string): NodeRow[] => from.flatMap((each) => each.steps(edge).map(({ node }) => node));
  const broader = reached.flatMap((each) => [...each.steps("broader")]);
  return [
    ...fresh(near, mostTargets.near).map((discipline) => ({ discipline, most: 40, promise: 1 })),
    ...fresh([...nodes(reached, "narrower"), ...broader.map(({ node }) => node)], mostTargets.line).map((discipline) => ({
      discipline,
      most: 20,
      promise: 0.5,
    })),
    ...fresh(nodes(broader, "narrower"), mostTargets.beside).map((discipline) => ({ discipline, most: 10, promise: 0.2 })),
  ];
}

export const practising = (most: number): Branches => ({
  studios: { most, counted: true },
  disciplineGroups: { most: Math.ceil(most / 2), below: { studio: { most: 1 } } },
});
const byMost = new Map([40, 20, 10].map((most) => [most, { all: practising(most), more: { studios: { most } } }]));
export const needing: Branches = { neededBy: { most: 20, below: { studios: { most: 20 } } } };

/** Studios of a discipline; of one that has too many, those whose ids follow the seeker's, so that each is looked at by some. */
async function practitioners({ discipline, most }: Target, seeker: Seeker, walk: Walk): Promise<{ reached: Reached[]; count: number }> {
  const { all, more } = byMost.get(most) as { readonly all: Branches; readonly more: Branches };
  const first = await walk.at(discipline, all);
  const count = first.count("studios");
  if (count <= most || seeker.node.__typename !== "Studio") return { reached: [first], count };
  return { reached: [first, await walk.from(discipline, more, writeCursor({ order: "KEY_ASC", key: seeker.node.id }))], count };
}

/** Studios that have something to do with what the seeker does, needs or is near to. */
export async function findPool(seeker: Seeker, walk: Walk): Promise<Pool> {
  const needs = seeker.memberships.flatMap(({ alliance }) =>
    [...alliance.steps("needs"), ...alliance.steps("focuses")].map(({ node }) => node),
  );
  const own = seeker.practices.map(({ discipline }) => discipline);
  const targets = await targetsOf([...needs, ...own], walk);
  const studios = new Map<string, { studio: NodeRow; promise: number }>();
  const add = (studio: NodeRow, promise: number): void => {
    const found = studios.get(studio.id);
    if (found === undefined) studios.set(studio.id, { studio, promise });
    else found.promise += promise;
  };
  const sampled: NodeRow[] = [];
  const [practised, wanting] = await Promise.all([
    Promise.all(targets.map((target) => practitioners(target, seeker, walk))),
    Promise.all(own.slice(0, mostTargets.near).map((discipline) => walk.at(discipline, needing))),
  ]);
  for (const [index, { reached, count }] of practised.entries()) {
    const { discipline, most, promise } = targets[index] as Target;
    if (count > most) sampled.push(discipline);
    const damped = promise / Math.log2(2 + count);
    const found = reached.flatMap((each) => [
      ...each.steps("studios"),
      ...each.steps("disciplineGroups").flatMap((group) => [...group.steps("studio")]),
    ]);
    for (const studio of new Map(found.map(({ node }) => [node.id, node])).values()) add(studio, damped);
  }
  for (const { node } of wanting.flatMap((each) => each.steps("neededBy").flatMap((alliance) => [...alliance.steps("studios")])))
    add(node, 0.2);
  for (const { studio, bridges } of seeker.bridges.values()) add(studio, bridgeValue(bridges));
  const standing = new Set(seeker.standings.map(({ studio }) => studio.node.id));
  for (const id of standing) studios.delete(id);
  return { studios, sampled };
}
