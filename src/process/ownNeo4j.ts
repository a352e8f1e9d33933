import { join, resolve } from "node:path";
import type { DatabaseAddress } from "../neo4j/database.js";
import { ensureNeo4j } from "../launcher/artifacts.js";
import { findJava } from "../launcher/java.js";
import { keepNeo4j } from "../launcher/keepNeo4j.js";
import type { Neo4jStatus } from "../launcher/neo4jStatus.js";
import { showProgress } from "../launcher/progress.js";
import type { Settings } from "./settings.js";

/** A database to serve from. */
export interface DatabaseToServe {
  readonly address: DatabaseAddress;
  /** Resolves with a sentence when a Neo4j of our own is given up; never for somebody else's. */
  readonly lost: Promise<string>;
}

/** The address of the Neo4j that the settings name. */
export const addressOf = ({ NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: Settings, uri: string): DatabaseAddress => ({
  uri,
  user: NEO4J_USER,
  password: NEO4J_PASSWORD ?? "",
  database: NEO4J_DATABASE,
});

export interface Listeners {
  /** Is told how to let go of what is being started, as soon as there is something to let go of. */
  readonly onStart: (release: () => Promise<void>) => void;
  /** Is told what becomes of an own Neo4j; without it, or where it answers false, a line on stderr says so. */
  readonly onStatus: (status: Neo4jStatus) => boolean;
}

/**
 * The Neo4j that the settings name, or one of our own in the data folder, which is started again when it ends by itself.
 * @throws LauncherError with one sentence on what happened and what to do
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
