import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import type { DatabaseAddress } from "../../src/graph/database.js";
import { allEdges } from "../../src/graph/fragments.js";
import { endNouns, nouns, nounNames, type NounName } from "../../src/graph/vocabulary/index.js";
import type { Property } from "../../src/graph/vocabulary/model.js";

const scalars: Readonly<Record<string, string>> = { integer: "Int", float: "Float", boolean: "Boolean", strings: "[String!]" };

const typeOf = ({ type, list }: Property): string => (list === true ? "[String!]" : (scalars[type] ?? "String"));

function typeDefinition(noun: NounName): string {
  const { plural, properties, named } = nouns[noun];
  const edges = allEdges.flatMap((edge) => {
    const types = edge.relationships.filter((type) => endNouns(type, edge.parentEnd).includes(noun));
    return edge.parents.includes(noun) && edge.nodes.length === 1 && types.length === 1 ? [{ ...edge, type: types[0] }] : [];
  });
  return [
    `type ${noun} @node @plural(value: "${plural}") {`,
    "  id: ID!",
    ...(named ? ["  sortName: String"] : []),
    ...Object.entries(properties).map(([name, property]) => `  ${name}: ${typeOf(property)}`),
    ...edges.map(({ field, nodes, type, parentEnd }) => `  ${field}: [${nodes[0]}!]! @relationship(type: "${type}", direction: ${parentEnd === "from" ? "OUT" : "IN"})`),
    "}",
  ].join("\n");
}

/** The vocabulary as the peer wants it: nouns, properties, and the edges of one relationship to one noun. */
export const peerTypes = (): string => nounNames.map(typeDefinition).join("\n\n");

/** Serves the same graph by the peer, on a free port. */
export async function startPeer({ uri, user, password }: DatabaseAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: peerTypes(), driver }).getSchema();
  const { url } = await startStandaloneServer(new ApolloServer({ schema, introspection: false }), { listen: { host: "127.0.0.1", port: 0 }, context: () => Promise.resolve({ sessionConfig: { database: "neo4j" } }) });
  return url;
}
