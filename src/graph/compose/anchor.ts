import { edgeOf } from "../../fragments/fragments.js";
import type { EdgeFragment } from "../../fragments/header.js";
import { endNouns, nouns, type NounName } from "../../vocabulary/index.js";
import type { FilterInput } from "./conditions.js";
import { patternOf } from "./pattern.js";
import { where, type Scope } from "./scope.js";

/** A node that a filter names by id, and the edges that lead to it from the filtered nodes. */
interface Anchor {
  readonly id: string;
  readonly noun: NounName;
  readonly path: readonly EdgeFragment[];
}

const maxPathLength = 2;
const maxAnchors = 3;
/** How many first steps of a path of two are followed to count the nodes they lead to. */
const maxFirstSteps = 10_000;

const isObject = (value: unknown): value is FilterInput => typeof value === "object" && value !== null && !Array.isArray(value);

/** The anchors in conditions that must all hold. */
function anchorsOf(filter: FilterInput, noun: NounName, path: readonly EdgeFragment[] = []): Anchor[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    if (key === "and" && Array.isArray(value)) return value.filter(isObject).flatMap((each) => anchorsOf(each, noun, path));
    if (!isObject(value)) return [];
    if (key === "id" && path.length > 0) return typeof value["eq"] === "string" ? [{ id: value["eq"], noun, path }] : [];
    const edge = key in nouns[noun].properties ? undefined : edgeOf(noun, key);
    const [far, ...others] = edge?.nodes ?? [];
    const some = value["some"];
    if (
      edge === undefined ||
      far === undefined ||
      others.length > 0 ||
      path.length === maxPathLength ||
      !isObject(some) ||
      !isObject(some["node"])
    )
      return [];
    return anchorsOf(some["node"], far, [...path, edge]);
  });
}

interface AnchorChoice {
  readonly variable: string;
  /** A lower bound on how many nodes lead to it. */
  readonly degree: string;
  /** Binds both. */
  readonly find: string;
  /** Binds all nodes that lead to it, possibly more than once. */
  readonly expand: string;
}

function findAnchor({ id, noun, path: [near, far] }: Anchor, of: NounName, node: string, scope: Scope): AnchorChoice {
  const variable = scope.variable("anchor");
  const degree = scope.variable("degree");
  const [first, between] = [scope.variable("first"), scope.variable("between")];
  const step = (edge: EdgeFragment, parents: NounName, parent: string, to: string): string =>
    patternOf(
      { ...edge, relationships: edge.relationships.filter((type) => endNouns(type, edge.parentEnd).includes(parents)) },
      { parent, relationship: "", node: to },
    );
  const bound = `OPTIONAL MATCH (${variable}:${noun} {id: ${scope.param(id)}}) `;
  const edge = near as EdgeFragment;
  if (far === undefined)
    return {
      variable,
      degree,
      find: `${bound}WITH *, COUNT { ${step(edge, of, "", variable)} } AS ${degree} `,
      expand: `MATCH ${step(edge, of, node, variable)}`,
    };
  const nouns = edge.nodes[0] as NounName;
  const second = scope.variable("second");
  return {
    variable,
    degree,
    find:
      `${bound}WITH *, COUNT { ${step(far, nouns, "", variable)} } AS ${first} ` +
      `CALL (${variable}, ${first}) { WITH * WHERE ${first} <= ${maxFirstSteps} MATCH ${step(far, nouns, between, variable)} RETURN sum(COUNT { ${step(edge, of, "", between)} }) AS ${second} } ` +
      `WITH *, CASE WHEN ${first} <= ${maxFirstSteps} THEN ${second} ELSE ${first} END AS ${degree} `,
    expand: `MATCH ${step(far, nouns, between, variable)} MATCH ${step(edge, of, node, between)}`,
  };
}

/**
 * Binds a page of the filtered nodes of a noun: read along the order's index or, where the filter names a node that few lead to, from
 * that node. The statement compares how many nodes each would have to read.
 * @param limited what orders and limits the nodes once they are bound
 */
export function matchKept(
  noun: NounName,
  node: string,
  kept: readonly string[],
  limited: string,
  limit: string,
  filter: FilterInput | null,
  scope: Scope,
): string {
  const scan = `MATCH (${node}:${noun})${where(kept)} ${limited}`;
  const anchors = filter === null ? [] : anchorsOf(filter, noun).slice(0, maxAnchors);
  if (anchors.length === 0) return scan;
  const found = anchors.map((anchor) => findAnchor(anchor, noun, node, scope));
  const [all, least, isAnchored] = [scope.variable("all"), scope.variable("least"), scope.variable("isAnchored")];
  const names = found.flatMap(({ variable, degree }) => [variable, degree]).join(", ");
  // An estimate that assumes independent conditions: with this many nodes, the page would just be filled.
  const fewer = `toFloat(${least})${found.map(({ degree }) => ` * ${degree} / ${all}`).join("")} <= ${limit}`;
  const isLeast = (index: number): string =>
    [...found.slice(0, index).map(({ degree }) => `${degree} > ${least}`), `${found[index]?.degree} = ${least}`].join(" AND ");
  const branches = found.map(
    ({ expand }, index) =>
      `WITH * WHERE ${isAnchored} AND ${isLeast(index)} ${expand} WITH DISTINCT ${node} WHERE ${[`${node}:${noun}`, ...kept].join(" AND ")} ${limited}RETURN ${node}`,
  );
  // In its own CALL: otherwise the planner reads the index first and checks the condition afterwards.
  return (
    `CALL () { MATCH (each:${noun}) RETURN count(each) AS ${all} } ${found.map(({ find }) => find).join("")}` +
    `WITH *, reduce(least = ${found[0]?.degree}, degree IN [${found.map(({ degree }) => degree).join(", ")}] | CASE WHEN degree < least THEN degree ELSE least END) AS ${least} WITH *, ${fewer} AS ${isAnchored} ` +
    `CALL (${names}, ${least}, ${isAnchored}) { ${[...branches, `WITH * WHERE NOT ${isAnchored} CALL (${isAnchored}) { ${scan}RETURN ${node} } RETURN ${node}`].join(" UNION ALL ")} } `
  );
}
