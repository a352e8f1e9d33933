import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";
import { findJava } from "../../src/launcher/java.js";
import { startNeo4j } from "../../src/launcher/neo4jChild.js";
import { showProgress } from "../../src/launcher/progress.js";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; homeFolder: string };
  }
}

/** The folder of the Neo4j artifacts, shared with `npm start`. */
export const artifactsFolder = fileURLToPath(new URL("../../.craftgraph", import.meta.url));

/** One Neo4j for the run, in a folder of its own, whatever else is running and whatever the environment says. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = process.env;
  const progress = showProgress(process.stderr);
  const java = await findJava({ env });
  const { libFolder } = await ensureNeo4j({ folder: artifactsFolder, env, onProgress: progress.onProgress });
  progress.close();
  const folder = await mkdtemp(join(tmpdir(), "craftgraph-test-"));
  const neo4j = await startNeo4j({ folder, libFolder, java, env, heapMegabytes: 512, pageCacheMegabytes: 128, jvmArguments: ["-XX:TieredStopAtLevel=1"] });
  const { uri, user, password, homeFolder } = neo4j;
  project.provide("neo4j", { uri, user, password, homeFolder });
  return async () => {
    await neo4j.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
