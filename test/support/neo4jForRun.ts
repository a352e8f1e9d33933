import type { TestProject } from "vitest/node";
import { ownNeo4j } from "./ownNeo4j.js";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; homeFolder: string };
  }
}

/** One Neo4j for the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j, remove } = await ownNeo4j();
  const { uri, user, password, homeFolder } = neo4j;
  project.provide("neo4j", { uri, user, password, homeFolder });
  return remove;
}
