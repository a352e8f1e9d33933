/** A Maven project that only depends on the database and the server of Neo4j Community. */
export const pomFor = (version: string): string => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>craftgraph</groupId>
  <artifactId>neo4j-artifacts</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;
