import type { EdgeFragment } from "../fragments/header.js";
import type { ListArguments } from "./listArguments.js";
import { largestPage } from "./page.js";
import type { GraphReader } from "./reader.js";
import type { FactRow } from "../vocabulary/factRow.js";
import type { NodeRow } from "../vocabulary/index.js";

/** How many levels up are read. */
const maxSteps = 20;
/** How many nodes are read in all; at most one page of parents is read of each. */
const maxNodes = 200;

/** One step up, and the relationship that it goes along. */
export interface AncestorStep {
  readonly from: NodeRow;
  readonly to: NodeRow;
  readonly fact: FactRow;
}

export interface Ancestors {
  readonly steps: readonly AncestorStep[];
  /** False where the limits left something unread. */
  readonly complete: boolean;
}

/** Reads upwards along an edge, level by level and each node once, so that cycles end. Concurrent calls share one statement per level. */
export async function readAncestors(
  reader: GraphReader,
  edge: EdgeFragment,
  from: readonly NodeRow[],
  args: ListArguments,
  follows: (step: AncestorStep) => boolean = () => true,
): Promise<Ancestors> {
  const page = { ...args, first: largestPage };
  const visited = new Set<string>();
  const unvisited = (nodes: readonly NodeRow[]): NodeRow[] =>
    nodes.filter(({ id }) => !visited.has(id) && visited.size < maxNodes && visited.add(id));
  const steps: AncestorStep[] = [];
  let level = unvisited(from);
  let complete = true;
  for (let height = 0; level.length > 0 && height < maxSteps; height++) {
    const pages = await Promise.all(level.map(async (node) => reader.edge(edge, node, page)));
    const found = pages.flatMap(({ edges }, index) =>
      edges.map(({ node, fact }): AncestorStep => ({ from: level[index] as NodeRow, to: node, fact: fact as FactRow })).filter(follows),
    );
    complete &&= pages.every((each) => !each.pageInfo().hasNextPage);
    steps.push(...found);
    level = unvisited(found.map(({ to }) => to));
  }
  return { steps, complete: complete && level.length === 0 && visited.size < maxNodes };
}
