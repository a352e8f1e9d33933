import type { Certainty } from "../time.js";
import { nounOfId, type NounName, type RelationshipType } from "../vocabulary/index.js";

/** What is read of a node on the way. */
export interface Met {
  /** How many relationships it has beside its sources and figures. */
  readonly degree: number;
  /** Before this day it was surely not there. */
  readonly begins: string | null;
}

/** What is read of a relationship on the way. */
export interface FactMet {
  /** Where the database keeps it. */
  readonly handle: string;
  readonly type: RelationshipType;
  readonly implied: boolean;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  /** Of a day that was asked; null where none was, or it cannot end. */
  readonly certainty: Certainty | null;
}

/** One relationship between two nodes, or two that meet in what joins them. */
export type Leg = readonly FactMet[];

/** All that joins two nodes directly. */
export type Step = readonly Leg[];

export interface ReadNode extends Met {
  readonly id: string;
  /** Empty for a hub. */
  readonly steps: readonly { readonly id: string; readonly met: Met; readonly step: Step }[];
}

/** Reads the steps from some nodes; to these alone, where `only` is given. */
export type ReadSteps = (ids: readonly string[], only: readonly string[] | null) => Promise<readonly ReadNode[]>;

/** How much is looked at, whatever the graph. */
export interface Bounds {
  /** Nodes with more relationships are met in, and not gone through. */
  readonly hub: number;
  /** Relationships that are read of a side's nodes, with each step that it goes; those with few come first. */
  readonly ofStep: number;
  /** Relationships of a side's farthest nodes that are looked through for the other side's hubs. */
  readonly ofHubs: number;
}

/** At most 2 x 4 steps and two looks for hubs are read: some 16,000 relationships for six steps, 12,000 for four. */
export const usualBounds: Bounds = { hub: 200, ofStep: 1_000, ofHubs: 4_000 };

/** Steps by the ids of both ends, each under either. */
export type Steps = ReadonlyMap<string, ReadonlyMap<string, Step>>;

export interface Surroundings {
  readonly nodes: ReadonlyMap<string, Met>;
  readonly steps: Steps;
  /** What was met and has too many relationships to be gone through. */
  readonly hubs: readonly string[];
  /** How many nodes were left where the bound was reached. */
  readonly left: number;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  /** What may lie between the two. */
  readonly through: ReadonlySet<NounName>;
}

/** One of the two ends, and how far it has been gone from. */
interface Side {
  /** Steps from the end. */
  readonly distance: Map<string, number>;
  frontier: string[];
  depth: number;
  /** How far it is gone where no hub is met. */
  share: number;
}

const sideOf = (end: string): Side => ({ distance: new Map([[end, 0]]), frontier: [end], depth: 0, share: 1 });

/**
 * Reads what lies around two nodes, from both, a statement for each step. A hub is never walked: where one is met, the other side goes so far
 * that its nodes can be asked which of them the hub is next to. So every way of no more than `maxSteps` with one hub or none is in what comes
 * back, but for what `left` counts; a way through two hubs is where they are met from outside.
 */
export async function surroundingsOf(readSteps: ReadSteps, { from, to, maxSteps, through }: Asked, bounds: Bounds): Promise<Surroundings> {
  const nodes = new Map<string, Met>();
  const steps = new Map<string, Map<string, Step>>();
  const read = new Set<string>();
  const left = new Set<string>();
  const sides = [sideOf(from), sideOf(to)] as const;
  const [start, end] = sides;

  const mayBeMet = (id: string): boolean => id === from || id === to || through.has(nounOfId(id) as NounName);
  const degreeOf = (id: string): number => nodes.get(id)?.degree ?? 0;
  const isHub = (id: string): boolean => degreeOf(id) > bounds.hub;
  const isOpen = (id: string): boolean => !read.has(id) && !isHub(id);

  const link = (one: string, other: string, step: Step): void => {
    const known = steps.get(one);
    if (known === undefined) steps.set(one, new Map([[other, step]]));
    else if (!known.has(other)) known.set(other, step);
  };

  const look = async (ids: readonly string[], only: readonly string[] | null): Promise<void> => {
    if (ids.length === 0) return;
    for (const { id, degree, begins, steps: found } of await readSteps(ids, only)) {
      nodes.set(id, { degree, begins });
      if (only === null && !isHub(id)) read.add(id);
      for (const { id: other, met, step } of found) {
        if (other === id || !mayBeMet(other)) continue;
        nodes.set(other, met);
        link(id, other, step);
        link(other, id, step);
      }
    }
  };

  /** Those with fewest relationships, as many as the bound allows. */
  const within = (ids: readonly string[], bound: number): string[] => {
    let sum = 0;
    const sorted = [...ids].sort((one, other) => degreeOf(one) - degreeOf(other) || (one < other ? -1 : 1));
    return sorted.filter((id) => {
      sum += degreeOf(id);
      if (sum > bound) left.add(id);
      return sum <= bound;
    });
  };

  const goOn = (side: Side): void => {
    const next = side.frontier.filter((id) => read.has(id) && (side.depth === 0 || (id !== from && id !== to))).flatMap((id) => [...(steps.get(id)?.keys() ?? [])]);
    side.depth++;
    side.frontier = [...new Set(next)].filter((id) => !side.distance.has(id));
    for (const id of side.frontier) side.distance.set(id, side.depth);
  };

  /** Within so many steps of the other end, nodes can be next to a hub of this side. */
  const reachOf = ({ distance }: Side): number => maxSteps - 1 - Math.min(...[...distance].map(([id, far]) => (isHub(id) ? far : Infinity)));

  const advance = async (going: readonly Side[]): Promise<void> => {
    const ids = going.flatMap((side) => within(side.frontier.filter((id) => isOpen(id) && id !== (side === start ? to : from)), bounds.ofStep));
    await look([...new Set(ids)], null);
    going.forEach(goOn);
  };

  await advance(sides);
  const [lighter, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start];
  lighter.share = Math.ceil(maxSteps / 2);
  other.share = Math.floor(maxSteps / 2);
  for (;;) {
    const going = sides.filter((side, index) => side.frontier.length > 0 && side.depth < Math.max(side.share, reachOf(sides[1 - index] as Side)));
    if (going.length === 0) break;
    await advance(going);
  }

  const besideHubs = sides.flatMap((side, index) => {
    const reach = reachOf(sides[1 - index] as Side);
    return within([...side.distance].flatMap(([id, far]) => (far <= reach && isOpen(id) ? [id] : [])), bounds.ofHubs);
  });
  const hubs = [...new Set(sides.flatMap(({ distance }) => [...distance.keys()].filter(isHub)))].sort();
  await look([...new Set(besideHubs)], hubs);

  return { nodes, steps, hubs, left: [...left].filter((id) => !read.has(id)).length };
}
