import { edgeCounts, edgeLists } from "../../../src/graph/compose/edge.js";
import { nodesByIds, nounCount, nounList } from "../../../src/graph/compose/list.js";
import { selectAll } from "../../../src/graph/compose/selection.js";
import { facetsOf, facetsByIds } from "../../../src/graph/compose/facets.js";
import type { Statement } from "../../../src/neo4j/statement.js";
import { allEdges, allQueries } from "../../../src/fragments/fragments.js";
import type { EdgeFragment, QueryFragment, QueryType } from "../../../src/fragments/header.js";
import { ordersOf, sharedOrders } from "../../../src/vocabulary/orders.js";
import { isByKey, type Page } from "../../../src/graph/page.js";
import { publicViewer } from "../../../src/access/viewer.js";
import { nounNames, relationships } from "../../../src/vocabulary/index.js";
import type { Kind } from "./planRules.js";

export type Extent = "all" | "few";

export interface Planned {
  readonly kind: Kind;
  readonly statement: Statement;
  readonly scan: string | null;
}

/** First and later pages, read forwards and backwards, ascending and descending. */
function pagesOf(orders: ReturnType<typeof ordersOf>): Page[] {
  return orders.flatMap((order) =>
    [false, true].flatMap((descending) =>
      [false, true].flatMap((fromEnd) => [
        { order, descending, fromEnd, size: 20, after: null, before: null },
        { order, descending, fromEnd, size: 20, after: fromEnd ? null : "b", before: fromEnd ? "y" : null },
      ]),
    ),
  );
}

const pageKind = (edge: EdgeFragment, page: Page): Kind => (edge.key !== "id" && isByKey(page) ? "hubPage" : "edgePage");

/**
 * From its first parent an edge is planned in every order, from the others by its key: their texts differ in the parent's label alone.
 * Down as well as up along keys, which an index may hold; every other order is sorted, either way.
 */
function ofEdge(edge: EdgeFragment): Planned[] {
  const dated = edge.relationships.some((type) => relationships[type].dated);
  return edge.parents.flatMap((parent, index) => {
    const ids = [`${parent.toLowerCase()}:one`, `${parent.toLowerCase()}:two`];
    const pages = pagesOf(sharedOrders(edge.nodes)).filter((page) => isByKey(page) || (index === 0 && page.descending === page.fromEnd));
    return [
      ...pages.map((page) => ({
        kind: pageKind(edge, page),
        statement: edgeLists(edge, parent, ids, page, selectAll, publicViewer),
        scan: null,
      })),
      ...(dated
        ? pages.filter(isByKey).map((page) => ({
            kind: pageKind(edge, page),
            statement: edgeLists(edge, parent, ids, page, { ...selectAll, asOf: "2024-07-14", includeImplied: false }, publicViewer),
            scan: null,
          }))
        : []),
      { kind: "edgeCount" as const, statement: edgeCounts(edge, parent, ids, selectAll, publicViewer), scan: null },
    ];
  });
}

const example: Readonly<Record<QueryType, unknown>> = {
  string: "x",
  integer: 20n,
  float: 0.5,
  boolean: true,
  strings: ["x", "y"],
  list: [],
  map: {},
};

const ofQuery = ({ name, text, params, scan }: QueryFragment): Planned => ({
  kind: "query",
  statement: { name, text, params: Object.fromEntries(params.map((param) => [param.name, example[param.type]])) },
  scan,
});

/**
 * Every statement that the server can run, but for filters, once for each text.
 * @param extent "few": no edges, and lists that go up
 */
export function everyStatement(extent: Extent = "all"): Planned[] {
  const all: Planned[] = [
    ...nounNames.flatMap((noun) => [
      ...pagesOf(ordersOf(noun))
        .filter((page) => extent !== "few" || page.descending === page.fromEnd)
        .map((page) => ({ kind: "rootList" as const, statement: nounList(noun, page, selectAll, publicViewer), scan: null })),
      { kind: "rootCount" as const, statement: nounCount({ noun, selection: selectAll }, publicViewer), scan: null },
      { kind: "edgeCount" as const, statement: facetsByIds(noun, facetsOf(noun), ["x:one", "x:two"], publicViewer), scan: null },
      { kind: "byIds" as const, statement: nodesByIds(noun, ["x:one", "x:two"], publicViewer), scan: null },
    ]),
    ...(extent === "few" ? [] : allEdges.flatMap(ofEdge)),
    ...allQueries.map(ofQuery),
  ];
  return [...new Map(all.map((each) => [each.statement.text, each])).values()];
}
