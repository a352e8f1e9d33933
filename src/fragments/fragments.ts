import type { EdgeFragment, QueryFragment } from "./header.js";
import { edgeFragments, queryFragments } from "./generated/fragments.js";
import type { NounName } from "../vocabulary/index.js";

const edges: readonly EdgeFragment[] = edgeFragments;
const byName = new Map(edges.map((edge) => [edge.name, edge]));
const byField = new Map(edges.flatMap((edge) => edge.parents.map((parent) => [`${parent}.${edge.field}`, edge])));
const queries = new Map<string, QueryFragment>(queryFragments.map((query) => [query.name, query]));

export type EdgeName = (typeof edgeFragments)[number]["name"];
export type QueryName = (typeof queryFragments)[number]["name"];

/** Every edge of the graph, in the order of their files. */
export const allEdges = edges;
export const allQueries: readonly QueryFragment[] = queryFragments;

/** The edge that a `.cypher` file declares. */
export const edgeNamed = (name: EdgeName): EdgeFragment => byName.get(name) as EdgeFragment;

/** The edge that answers a field of a noun, such as `Studio.members`. */
export const edgeOf = (parent: NounName, field: string): EdgeFragment | undefined => byField.get(`${parent}.${field}`);

/** The edges that a room answers. */
export const edgesOfRoom = (room: string): readonly EdgeFragment[] => edges.filter((edge) => edge.room === room);

export const queryNamed = (name: QueryName): QueryFragment => queries.get(name) as QueryFragment;
