import { edgeCounts, edgeLists } from "../compose/edge.js";
import { nodesByIds, nounList } from "../compose/list.js";
import type { Statement } from "../compose/scope.js";
import { everything } from "../compose/selection.js";
import { allEdges } from "../fragments.js";
import { ordersOf, sharedOrders } from "../orders.js";
import { onePage, readPage } from "../page.js";
import type { Viewer } from "../viewer.js";
import { nounNames } from "../vocabulary/index.js";

/** The statements of which every operation with nothing but pages is made, in their usual orders. */
export function* usualParts(viewer: Viewer): Generator<Statement> {
  for (const noun of nounNames) {
    yield nodesByIds(noun, [], viewer);
    for (const { name } of ordersOf(noun).slice(0, 2)) yield nounList(noun, readPage({ orderBy: `${name}_ASC` }, ordersOf(noun)), everything, viewer);
  }
  for (const edge of allEdges) {
    for (const parent of edge.parents) {
      yield edgeLists(edge, parent, [], edge.one ? onePage : readPage({}, sharedOrders(edge.nodes)), everything, viewer);
      if (!edge.one) yield edgeCounts(edge, parent, [], everything, viewer);
    }
  }
}
