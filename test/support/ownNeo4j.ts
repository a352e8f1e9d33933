import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";
import { findJava } from "../../src/launcher/java.js";
import { startNeo4j, type RunningNeo4j } from "../../src/launcher/neo4jChild.js";
import { showProgress } from "../../src/launcher/progress.js";
import { testedStart, testedVersion } from "./testedVersion.js";

/** The folder of the Neo4j artifacts, shared with `npm start`. */
const artifactsFolder = fileURLToPath(new URL("../../.craftgraph", import.meta.url));

/** What differs from a small Neo4j that lives for a test. */
export interface Kept {
  readonly pageCacheMegabytes?: number;
  /** It stays when the Neo4j is removed. */
  readonly folder?: string;
  /** Default what is quickest for a small one. */
  readonly jvmArguments?: readonly string[];
  readonly changeConf?: (conf: string) => string;
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal;
}

/** A Neo4j in a folder of its own, whatever else is running and whatever the environment says; `remove` ends it and takes the folder away. */
export async function ownNeo4j(
  heapMegabytes = 512,
  { pageCacheMegabytes = 128, jvmArguments = ["-XX:+UseSerialGC"], folder: kept, ...more }: Kept = {},
): Promise<{ neo4j: RunningNeo4j; remove: () => Promise<void> }> {
  const env = process.env;
  const progress = showProgress(process.stderr);
  const java = await findJava({ env });
  const { libFolder } = await ensureNeo4j({ folder: artifactsFolder, env, onProgress: progress.onProgress, ...testedVersion });
  progress.close();
  const folder = kept ?? (await mkdtemp(join(tmpdir(), "craftgraph-test-")));
  const leave = async (): Promise<void> => (kept === undefined ? rm(folder, { recursive: true, force: true }) : undefined);
  try {
    const neo4j = await startNeo4j({
      folder,
      libFolder,
      java,
      env,
      heapMegabytes,
      pageCacheMegabytes,
      jvmArguments,
      ...more,
      ...testedStart,
    });
    return { neo4j, remove: () => neo4j.stop().then(leave) };
  } catch (error) {
    await leave();
    throw error;
  }
}
