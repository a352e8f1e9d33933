const version = process.env["TEST_NEO4J_VERSION"] || undefined;

/** What starts the Neo4j to test on, where `TEST_NEO4J_VERSION` names one that is not Craftgraph's own: its jars ... */
export const testedVersion: { readonly version?: string } = version === undefined ? {} : { version };

/** ... and its main class, which Neo4j renamed after 5. */
export const testedStart: { readonly mainClass?: string } =
  version === undefined || version.startsWith("5.") ? {} : { mainClass: "org.neo4j.server.Neo4jCommunity" };
