import type { EdgeLookahead, Lookahead } from "../compose/lookahead.js";
import { sortsHub } from "../compose/edge.js";

/** How many edges one statement reads: planning takes longer with each. */
export const maxEdgesPerStatement = 10;

/**
 * The edges that one statement reads, the nearest levels first. The others are read on demand, as are those that may have too many rows
 * to sort.
 */
function nearestEdges(edges: readonly EdgeLookahead[], max = maxEdgesPerStatement): readonly EdgeLookahead[] {
  const kept = new Set<EdgeLookahead>();
  for (let level = edges; level.length > 0 && kept.size < max;) {
    const these = level.filter(({ rows, edge, page }) => !(rows && sortsHub(edge, page))).slice(0, max - kept.size);
    for (const edgeLookahead of these) kept.add(edgeLookahead);
    level = these.flatMap(({ edges }) => edges);
  }
  const only = (some: readonly EdgeLookahead[]): EdgeLookahead[] =>
    some
      .filter((edgeLookahead) => kept.has(edgeLookahead))
      .map((edgeLookahead) => ({ ...edgeLookahead, edges: only(edgeLookahead.edges) }));
  return only(edges);
}

const joinableLookaheads = new WeakMap<Lookahead, Lookahead>();

/** The part of a lookahead that one statement can read. */
export function joinableLookahead(lookahead: Lookahead): Lookahead {
  let kept = joinableLookaheads.get(lookahead);
  if (kept === undefined) joinableLookaheads.set(lookahead, (kept = { ...lookahead, edges: nearestEdges(lookahead.edges) }));
  return kept;
}
