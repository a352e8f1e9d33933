import { allEdges } from "../../src/fragments/fragments.js";
import type { EdgeFragment } from "../../src/fragments/header.js";
import {
  endNouns,
  nouns,
  nounNames,
  relationships,
  relationshipTypes,
  type NounName,
  type RelationshipType,
} from "../../src/vocabulary/index.js";
import type { Property } from "../../src/vocabulary/model.js";

const scalars: Readonly<Record<string, string>> = { integer: "Int", float: "Float", boolean: "Boolean", strings: "[String!]" };

const typeOf = ({ type, list }: Property): string => (list === true ? "[String!]" : (scalars[type] ?? "String"));

function typeDefinition(noun: NounName): string {
  const { plural, properties, named } = nouns[noun];
  const edges = allEdges.filter((edge) => isPeers(edge, noun)).map((edge) => ({ ...edge, type: typesAt(edge, noun)[0] }));
  return [
    `type ${noun} @node @plural(value: "${plural}") {`,
    "  id: ID!",
    ...(named ? ["  sortName: String"] : []),
    ...Object.entries(properties).map(([name, property]) => `  ${name}: ${typeOf(property)}`),
    ...edges.map(
      ({ field, nodes, type, parentEnd }) =>
        `  ${field}: [${nodes[0]}!]! @relationship(type: "${type}", direction: ${parentEnd === "from" ? "OUT" : "IN"}, properties: "${type}_Properties")`,
    ),
    "}",
  ].join("\n");
}

/** What an edge is sorted by. */
function keysDefinition(type: RelationshipType): string {
  const keys = ["id", ...(relationships[type].hubs ?? []).map((end) => (end === "to" ? "inKey" : "outKey"))];
  return [`type ${type}_Properties @relationshipProperties {`, ...keys.map((key) => `  ${key}: String!`), "}"].join("\n");
}

/** Whether the peer has an edge: one that it takes as a list, of one relationship to one noun. */
export const isPeers = (edge: EdgeFragment, noun: NounName): boolean =>
  edge.parents.includes(noun) && edge.nodes.length === 1 && typesAt(edge, noun).length === 1;

const typesAt = (edge: EdgeFragment, noun: NounName): RelationshipType[] =>
  edge.relationships.filter((type) => endNouns(type, edge.parentEnd).includes(noun));

/** The vocabulary as the peer wants it: nouns, properties, and the edges of one relationship to one noun. */
export const peerTypes = (): string => [...nounNames.map(typeDefinition), ...relationshipTypes.map(keysDefinition)].join("\n\n");
