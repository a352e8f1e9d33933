/** The Neo4j that Craftgraph downloads and runs: a release of the long-term support line, on which all measurements were made. */
export const neo4jVersion = "5.26.20";
