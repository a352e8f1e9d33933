import neo4j from "neo4j-driver";
import type { RunningNeo4j } from "../../../src/launcher/neo4jChild.js";

/** The first value of the first row of a statement. */
export async function cypher(running: Pick<RunningNeo4j, "uri" | "user" | "password">, statement: string): Promise<unknown> {
  const driver = neo4j.driver(running.uri, neo4j.auth.basic(running.user, running.password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(statement)).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}
