import { allEdges, edgeOf } from "../../fragments/fragments.js";
import type { EdgeFragment } from "../../fragments/header.js";
import type { Viewer } from "../../access/viewer.js";
import { relationships, type NounName } from "../../vocabulary/index.js";
import { recordedAs, type FigureMeasure } from "../../vocabulary/measures.js";
import { patternOf } from "./pattern.js";
import { Scope, where } from "./scope.js";
import type { Statement } from "../../neo4j/statement.js";

/** An edge of a noun, or a path of several, and the measure by which sources report its count. */
export interface Facet {
  readonly field: string;
  readonly path: readonly EdgeFragment[];
  readonly measure: FigureMeasure | null;
}

/** What the graph records of a node, as `facetsByIds` returns it. */
export interface RecordedFacets {
  readonly facets: readonly (readonly [count: number, anyStated: boolean, lastSeen: string | null])[];
  readonly statements: readonly (readonly [implied: boolean, fields: readonly string[]])[];
}

const facets = new Map<NounName, readonly Facet[]>();

/** The facets of a noun: every edge but the one to its sources, and a path for each measure that counts further away. */
export function facetsOf(noun: NounName): readonly Facet[] {
  let known = facets.get(noun);
  if (known === undefined) {
    const measures = (Object.keys(recordedAs) as FigureMeasure[]).flatMap((measure) => {
      const fields = recordedAs[measure]?.[noun];
      return fields === undefined ? [] : [{ measure, fields }];
    });
    const direct = new Map(
      measures.flatMap(({ measure, fields }) => (fields.length === 1 ? [[fields[0] as string, measure] as const] : [])),
    );
    known = [
      ...allEdges
        .filter((edge) => edge.parents.includes(noun) && edge.relationships[0] !== "STATED_IN")
        .map((edge) => ({ field: edge.field, path: [edge], measure: direct.get(edge.field) ?? null })),
      ...measures.flatMap(({ measure, fields }) =>
        fields.length === 1 ? [] : [{ field: fields.join("."), path: pathOf(noun, fields), measure }],
      ),
    ];
    facets.set(noun, known);
  }
  return known;
}

/** @throws Error where a field is not an edge of the noun that the previous one leads to */
function pathOf(noun: NounName, fields: readonly string[]): EdgeFragment[] {
  const [field, ...rest] = fields;
  if (field === undefined) return [];
  const edge = edgeOf(noun, field);
  if (edge === undefined) throw new Error(`${noun} has no edge ${field}`);
  return [edge, ...pathOf(edge.nodes[0] as NounName, rest)];
}

const datesSeen = "day =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'";

/**
 * What is recorded of each of many nodes: one row `[id, facets, statements]` per node, facets as `[count, anyStated, lastSeen]`,
 * statements as `[implied, fields]`.
 */
export function facetsByIds(noun: NounName, of: readonly Facet[], ids: readonly string[], viewer: Viewer): Statement {
  const scope = new Scope(viewer);
  const given = scope.param(ids);
  const parent = scope.variable("parent");
  const columns = of.map(({ path }) => {
    let from = parent;
    const hops = path.map((edge) => {
      const variables = {
        parent: from,
        relationship: scope.variable(edge.variables.relationship),
        node: scope.variable(edge.variables.node),
      };
      from = variables.node;
      return { variables, match: `MATCH ${patternOf(edge, variables)}${where(scope.visible(variables.node))}` };
    });
    const match = hops.map((hop) => hop.match).join(" ");
    const [{ variables }, edge] = [hops[0] as (typeof hops)[number], path[0] as EdgeFragment];
    const plain = hops.length === 1 && scope.visible(from).length === 0;
    const count = plain
      ? `COUNT { ${patternOf(edge, { ...variables, relationship: "", node: "" })} }`
      : `COUNT { ${match} RETURN DISTINCT ${from} }`;
    const stated = `EXISTS { ${match} ${hops.length === 1 && scope.visible(from).length > 0 ? "AND" : hops.length > 1 ? "WITH * WHERE" : "WHERE"} ${variables.relationship}.implied = false }`;
    // A hub has too many relationships to search their days.
    const seen =
      hops.length === 1 && edge.key === "id" && edge.relationships.every((type) => relationships[type].dated)
        ? `COLLECT { ${match} UNWIND ${variables.relationship}.seenOn AS day WITH day WHERE ${datesSeen} RETURN day ORDER BY day DESC LIMIT 1 }[0]`
        : "null";
    return `[${count}, ${stated}, ${seen}]`;
  });
  return scope.statement(
    `${noun}.known`,
    `UNWIND ${given} AS id MATCH (${parent}:${noun} {id: id})${where(scope.visible(parent))} ` +
      `RETURN id, [${columns.join(", ")}] AS facets, COLLECT { MATCH (${parent})-[place:STATED_IN]->() RETURN [place.implied, place.fields] LIMIT 1000 } AS statements`,
  );
}
