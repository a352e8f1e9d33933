import { join, resolve } from "node:path";
import type { DatabaseAddress } from "./graph/database.js";
import { ensureNeo4j } from "./launcher/artifacts.js";
import { findJava } from "./launcher/java.js";
import { startNeo4j, type RunningNeo4j } from "./launcher/neo4jChild.js";
import { showProgress } from "./launcher/progress.js";
import type { Settings } from "./settings.js";

/** A database to serve from. */
export interface Served {
  readonly address: DatabaseAddress;
  /** Resolves with a sentence when a Neo4j of our own ends; never for somebody else's. */
  readonly lost: Promise<string>;
}

/** Is told how to let go of what is being started, as soon as there is something to let go of. */
export type OnStart = (release: () => Promise<void>) => void;

/**
 * The Neo4j that the settings name, or one of our own in the data folder.
 * @throws LauncherError with one sentence on what happened and what to do
 */
export async function databaseFor(settings: Settings, env: NodeJS.ProcessEnv, onStart: OnStart): Promise<Served> {
  if (settings.NEO4J_URI !== undefined) {
    const address = { uri: settings.NEO4J_URI, user: settings.NEO4J_USER, password: settings.NEO4J_PASSWORD ?? "", database: settings.NEO4J_DATABASE };
    return { address, lost: new Promise(() => undefined) };
  }
  const neo4j = await startOwn(settings, env, onStart);
  const { uri, user, password } = neo4j;
  return {
    address: { uri, user, password },
    lost: neo4j.exited.then(() => `Neo4j ended by itself; its log is in ${join(neo4j.homeFolder, "logs")}.`),
  };
}

async function startOwn(settings: Settings, env: NodeJS.ProcessEnv, onStart: OnStart): Promise<RunningNeo4j> {
  const folder = resolve(settings.DATA_FOLDER);
  const progress = showProgress(process.stderr);
  try {
    const java = await findJava({ env });
    const { libFolder } = await ensureNeo4j({ folder, env, onProgress: progress.onProgress });
    const starting = startNeo4j({
      folder: join(folder, "database"),
      libFolder,
      java,
      env,
      heapMegabytes: settings.NEO4J_HEAP_MB,
      pageCacheMegabytes: settings.NEO4J_PAGE_CACHE_MB,
      onStatus: progress.onStatus,
    });
    onStart(() => starting.then((neo4j) => neo4j.stop(), () => undefined));
    return await starting;
  } finally {
    progress.close();
  }
}
