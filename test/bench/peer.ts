import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import type { DatabaseAddress } from "../../src/neo4j/database.js";
import { peerTypes } from "./peerTypes.js";

/** Serves the same graph by the peer, on a free port. */
export async function startPeer({ uri, user, password }: DatabaseAddress): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: peerTypes(), driver }).getSchema();
  const { url } = await startStandaloneServer(new ApolloServer({ schema, introspection: false }), {
    listen: { host: "127.0.0.1", port: 0 },
    context: () => Promise.resolve({ sessionConfig: { database: "neo4j" } }),
  });
  return url;
}
