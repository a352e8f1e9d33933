import { join, resolve } from "node:path";
import type { DatabaseAddress } from "../neo4j/database.js";
import { ensureNeo4j } from "../launcher/artifacts.js";
import { findJava } from "../launcher/java.js";
import { keepNeo4j } from "../launcher/keepNeo4j.js";
import type { Neo4jStatus } from "../launcher/neo4jStatus.js";
import { showProgress } from "../launcher/progress.js";
import type { Settings } from "./settings.js";

/** The database behind the server. */
export interface DatabaseToServe {
  readonly address: DatabaseAddress;
  /** Resolves with a sentence when our own Neo4j is no longer restarted. Never resolves for the Neo4j of NEO4J_URI. */
  readonly lost: Promise<string>;
}

/** The address of the Neo4j in the settings. */
export const addressOf = ({ NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: Settings, uri: string): DatabaseAddress => ({
  uri,
  user: NEO4J_USER,
  password: NEO4J_PASSWORD ?? "",
  database: NEO4J_DATABASE,
});

export interface Listeners {
  /** Receives the functions that release what was started, as soon as there is something to release. */
  readonly onStart: (release: () => Promise<void>) => void;
  /** Receives the status of our own Neo4j. If it returns false, the status is printed on stderr. */
  readonly onStatus: (status: Neo4jStatus) => boolean;
}

/**
 * Uses the Neo4j in the settings, or starts our own in the data folder and restarts it when it ends by itself.
 * @throws LauncherError whose message says what happened and what to do
 */
export async function databaseFor(settings: Settings, env: NodeJS.ProcessEnv, listeners: Listeners): Promise<DatabaseToServe> {
  if (settings.NEO4J_URI !== undefined) {
    return { address: addressOf(settings, settings.NEO4J_URI), lost: new Promise(() => undefined) };
  }
  return startOwn(settings, env, listeners);
}

async function startOwn(settings: Settings, env: NodeJS.ProcessEnv, { onStart, onStatus }: Listeners): Promise<DatabaseToServe> {
  const folder = resolve(settings.DATA_FOLDER);
  const progress = showProgress(process.stderr);
  onStart(() => Promise.resolve(progress.close()));
  try {
    const java = await findJava({ env });
    const { libFolder } = await ensureNeo4j({ folder, env, onProgress: progress.onProgress });
    const kept = keepNeo4j({
      folder: join(folder, "database"),
      libFolder,
      java,
      env,
      heapMegabytes: settings.NEO4J_HEAP_MB,
      pageCacheMegabytes: settings.NEO4J_PAGE_CACHE_MB,
      restarts: settings.NEO4J_RESTARTS,
      onStatus: (status) => {
        if (!onStatus(status)) progress.onStatus(status);
      },
    });
    onStart(() => kept.stop());
    const { uri, user, password } = await kept.started;
    return { address: { uri, user, password }, lost: kept.givenUp };
  } finally {
    progress.close();
  }
}
