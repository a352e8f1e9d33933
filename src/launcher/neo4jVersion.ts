/** The Neo4j that Craftgraph brings and runs: the long-term line, in the version that everything here was measured on. */
export const neo4jVersion = "5.26.20";
