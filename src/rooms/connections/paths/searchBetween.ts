import { nounOfId, type NounName } from "../../../vocabulary/index.js";
import { LocalGraph } from "./localGraph.js";
import type { SearchBounds, NodeSummary, ReadSteps, AdjacencyMap } from "./adjacency.js";

export interface SearchResult {
  readonly nodes: ReadonlyMap<string, NodeSummary>;
  readonly steps: AdjacencyMap;
  /** Nodes with too many relationships to be expanded. */
  readonly hubs: readonly string[];
  /** How many nodes were skipped because a bound was reached. */
  readonly skippedCount: number;
}

interface SearchOptions {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  /** The nouns that paths may lead through. */
  readonly through: ReadonlySet<NounName>;
}

/** One side of a bidirectional search. */
interface Side {
  readonly end: string;
  /** Steps from the end. */
  readonly distance: Map<string, number>;
  frontier: readonly string[];
  depth: number;
  /** How deep it goes where no hub is met. */
  share: number;
}

const sideOf = (end: string): Side => ({ end, distance: new Map([[end, 0]]), frontier: [end], depth: 0, share: 1 });

/**
 * Searches from both ends at once, with one statement a step. Hubs are never expanded: where one side meets a hub, the other goes deep
 * enough to be asked which of its nodes are next to it. The result therefore holds every path of at most `maxSteps` through at most one
 * hub, except for the nodes that `skippedCount` counts; a path through two hubs may be missing.
 */
export async function searchBetween(
  readSteps: ReadSteps,
  { from, to, maxSteps, through }: SearchOptions,
  bounds: SearchBounds,
): Promise<SearchResult> {
  const ends = [from, to];
  const graph = new LocalGraph(readSteps, (id) => ends.includes(id) || through.has(nounOfId(id) as NounName), bounds);
  const start = sideOf(from);
  const goal = sideOf(to);
  const sides = [start, goal];
  const opposite = (side: Side): Side => (side === start ? goal : start);

  /** Goes one step further, but never beyond the other end. */
  const expand = async (active: readonly Side[]): Promise<void> => {
    const open = (side: Side): string[] => side.frontier.filter((id) => id !== opposite(side).end);
    await graph.read([
      ...new Set(
        active.flatMap((side) =>
          graph.withinBudget(
            open(side).filter((id) => graph.isOpen(id)),
            bounds.ofStep,
          ),
        ),
      ),
    ]);
    for (const side of active) {
      const next = open(side).flatMap((id) => (graph.isRead(id) ? [...(graph.steps.get(id)?.keys() ?? [])] : []));
      side.depth++;
      side.frontier = [...new Set(next)].filter((id) => !side.distance.has(id));
      for (const id of side.frontier) side.distance.set(id, side.depth);
    }
  };

  /** The greatest distance at which a node of this side can be next to a hub of the other side. */
  const reachOf = (side: Side): number =>
    maxSteps - 1 - Math.min(...[...opposite(side).distance].map(([id, far]) => (graph.isHub(id) ? far : Infinity)));

  await expand(sides);
  const [lighter, heavier] = start.frontier.length <= goal.frontier.length ? [start, goal] : [goal, start];
  lighter.share = Math.ceil(maxSteps / 2);
  heavier.share = Math.floor(maxSteps / 2);
  for (;;) {
    const active = sides.filter((side) => side.frontier.length > 0 && side.depth < Math.max(side.share, reachOf(side)));
    if (active.length === 0) break;
    await expand(active);
  }

  const hubs = [...new Set(sides.flatMap(({ distance }) => [...distance.keys()].filter((id) => graph.isHub(id))))].sort();
  const nearHubs = sides.flatMap((side) => {
    const reach = reachOf(side);
    return graph.withinBudget(
      [...side.distance].flatMap(([id, far]) => (far <= reach && graph.isOpen(id) ? [id] : [])),
      bounds.ofHubs,
    );
  });
  if (hubs.length > 0) await graph.read([...new Set(nearHubs)], hubs);

  return { nodes: graph.nodes, steps: graph.steps, hubs, skippedCount: graph.skippedCount };
}
