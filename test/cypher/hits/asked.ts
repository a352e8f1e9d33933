import { facetsOf, facetsByIds } from "../../../src/graph/compose/facets.js";
import { edgeCounts, edgeLists } from "../../../src/graph/compose/edge.js";
import { nodesByIds, nounCount, nounList } from "../../../src/graph/compose/list.js";
import { selectAll, type Selection } from "../../../src/graph/compose/selection.js";
import { patternOf } from "../../../src/graph/compose/pattern.js";
import type { Statement } from "../../../src/neo4j/statement.js";
import type { EdgeFragment } from "../../../src/fragments/header.js";
import { byKey, ordersOf, sharedOrders, type Order } from "../../../src/vocabulary/orders.js";
import type { Page } from "../../../src/graph/page.js";
import { publicViewer } from "../../../src/access/viewer.js";
import { nouns, relationships, type NounName } from "../../../src/vocabulary/index.js";
import type { Profiler } from "./profiler.js";

/** A statement whose hits are kept under a name. */
export interface Asked {
  readonly name: string;
  readonly statement: Statement;
  /** Rows of the page, or the number counted. */
  readonly rows: (records: readonly (readonly unknown[])[]) => number;
}

/** Who is asked of: a parent with as many as half of those that have any, and the one with the most. */
export type Parent = "typical" | "hub";

const page = (order: Order, after: string | null = null): Page => ({
  order,
  descending: false,
  fromEnd: false,
  size: 20,
  after,
  before: null,
});

const asOf: Selection = { ...selectAll, asOf: "2024-07-14", certainties: ["CERTAIN", "POSSIBLE"] };

const records: Asked["rows"] = (all) => all.length;
const ofPage: Asked["rows"] = (all) => (all[0]?.[1] as unknown[]).length;
const counted: Asked["rows"] = (all) => all[0]?.at(-1) as number;

/** How many rows a later page leaves out: three quarters, if a whole page is left, and else half. */
const skipped = (all: string): string =>
  `CASE WHEN ${all} < 43 THEN (${all} - 1) / 2 WHEN ${all} < 88 THEN ${all} - 22 ELSE ${all} * 3 / 4 END`;

export const rootName = (noun: NounName, order: Order, which: "first" | "later"): string =>
  `Query.${nouns[noun].plural}, ${order.name} ${which}`;
export const edgeName = (edge: EdgeFragment, parent: NounName, what: string, of: Parent): string =>
  `${parent}.${edge.field}, ${what}, ${of}`;

export async function askedOfNoun(noun: NounName, profiler: Profiler): Promise<Asked[]> {
  const lists = await Promise.all(
    ordersOf(noun).map(async (order) => {
      const [[after]] = (await profiler.rows(
        `MATCH (node:${noun}) WITH node.${order.key} AS key ORDER BY key WITH collect(key) AS keys, count(*) AS length RETURN keys[${skipped("length")}]`,
      )) as [[string]];
      return [
        { name: rootName(noun, order, "first"), statement: nounList(noun, page(order), selectAll, publicViewer), rows: records },
        { name: rootName(noun, order, "later"), statement: nounList(noun, page(order, after), selectAll, publicViewer), rows: records },
      ];
    }),
  );
  const [found] = (await profiler.rows(
    `MATCH (node:${noun}) WITH node.id AS id, COUNT { (node)--() } AS degree ORDER BY degree, id WITH collect(id) AS ids RETURN ids[size(ids) / 2], ids[-1]`,
  )) as [[string, string]];
  return [
    ...lists.flat(),
    { name: `Query.${nouns[noun].plural}, count`, statement: nounCount({ noun, selection: selectAll }, publicViewer), rows: counted },
    { name: `${noun}, by id`, statement: nodesByIds(noun, [found[0]], publicViewer), rows: records },
    ...(["typical", "hub"] as const).map((of, index) => ({
      name: `${noun}, known, ${of}`,
      statement: facetsByIds(noun, facetsOf(noun), [found[index] as string], publicViewer),
      rows: records,
    })),
  ];
}

interface Found {
  readonly of: Parent;
  readonly id: string;
  /** The key of a row far behind, as a cursor of the edge holds it. */
  readonly after: string;
}

/** @throws Error where no node of the noun has any of the edge */
async function parentsOf(edge: EdgeFragment, parent: NounName, profiler: Profiler): Promise<Found[]> {
  const pattern = (relationship: string): string => patternOf(edge, { parent: "parent", relationship, node: "" });
  const rows = await profiler.rows(
    `MATCH (parent:${parent}) WITH parent, COUNT { ${pattern("")} } AS degree WHERE degree > 0 WITH parent, degree ORDER BY degree, parent.id ` +
      "WITH collect([parent, degree]) AS found WHERE size(found) > 0 UNWIND [found[size(found) / 2], found[-1]] AS one WITH one[0] AS parent, one[1] AS degree " +
      `RETURN parent.id, COLLECT { MATCH ${pattern("fact")} RETURN fact.${edge.key} AS key ORDER BY key }[${skipped("degree")}]`,
  );
  if (rows.length === 0)
    throw new Error(`No ${parent} of the synthetic country has ${edge.field}: test/support/countrywide/joins.ts wants a line.`);
  return (["typical", "hub"] as const).map((of, index) => {
    const [id, key] = rows[index] as [string, string];
    return { of, id, after: edge.key === "id" ? key : key.slice(key.indexOf("|") + 1) };
  });
}

export async function askedOfEdge(edge: EdgeFragment, parent: NounName, profiler: Profiler): Promise<Asked[]> {
  const [, other] = sharedOrders(edge.nodes);
  const dated = edge.relationships.some((type) => relationships[type].dated);
  const ofParent = ({ of, id, after }: Found): Asked[] => {
    const list = (what: string, asked: Page, selection = selectAll): Asked => ({
      name: edgeName(edge, parent, what, of),
      statement: edgeLists(edge, parent, [id], asked, selection, publicViewer),
      rows: ofPage,
    });
    return [
      list("KEY first", page(byKey)),
      list("KEY later", page(byKey, after)),
      ...(other === undefined ? [] : [list(`${other.name} first`, page(other))]),
      ...(dated ? [list("KEY first as of a day", page(byKey), asOf)] : []),
      { name: edgeName(edge, parent, "count", of), statement: edgeCounts(edge, parent, [id], selectAll, publicViewer), rows: counted },
    ];
  };
  return (await parentsOf(edge, parent, profiler)).flatMap(ofParent);
}
