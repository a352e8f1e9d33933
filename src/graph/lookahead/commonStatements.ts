import { edgeCounts, edgeLists, sortsHub } from "../compose/edge.js";
import { nodesByIds, nounList } from "../compose/list.js";
import type { Statement } from "../../neo4j/statement.js";
import { selectAll } from "../compose/selection.js";
import { allEdges } from "../../fragments/fragments.js";
import { ordersOf, sharedOrders, type Order } from "../../vocabulary/orders.js";
import { onePage, readPage } from "../page.js";
import type { Viewer } from "../../access/viewer.js";
import { nounNames } from "../../vocabulary/index.js";

const commonOrders = ["KEY_ASC", "NAME_ASC", "KEY_DESC", "NAME_DESC"];

const has = (orders: readonly Order[], orderBy: string): boolean =>
  orders.some(({ name }) => orderBy === `${name}_ASC` || orderBy === `${name}_DESC`);

/** The statements of operations without filters, in the common orders; the most frequent come first. */
export function* commonStatements(viewer: Viewer): Generator<Statement> {
  for (const noun of nounNames) yield nodesByIds(noun, [], viewer);
  for (const orderBy of commonOrders) {
    for (const noun of nounNames)
      if (has(ordersOf(noun), orderBy)) yield nounList(noun, readPage({ orderBy }, ordersOf(noun)), selectAll, viewer);
    for (const edge of allEdges) {
      const orders = sharedOrders(edge.nodes);
      if (!has(orders, orderBy)) continue;
      const page = edge.one ? onePage : readPage({ orderBy }, orders);
      const isFirst = orderBy === commonOrders[0];
      if (sortsHub(edge, page) || (edge.one && !isFirst)) continue;
      for (const parent of edge.parents) {
        yield edgeLists(edge, parent, [], page, selectAll, viewer);
        if (isFirst && !edge.one) yield edgeCounts(edge, parent, [], selectAll, viewer);
      }
    }
  }
}
