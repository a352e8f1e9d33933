import { join, resolve } from "node:path";
import type { DatabaseAddress } from "./graph/database.js";
import { ensureNeo4j } from "./launcher/artifacts.js";
import { findJava } from "./launcher/java.js";
import { startNeo4j, type RunningNeo4j } from "./launcher/neo4jChild.js";
import { showProgress } from "./launcher/progress.js";
import { SettingError, type Settings } from "./settings.js";

/** A database to serve from. */
export interface Served {
  readonly address: DatabaseAddress;
  /** Resolves with a sentence when a Neo4j of our own ends; never for somebody else's. */
  readonly lost: Promise<string>;
}

const unauthorized = ["Neo.ClientError.Security.Unauthorized", "Neo.ClientError.Security.AuthenticationRateLimit", "Neo.ClientError.Security.CredentialsExpired"];

/** Names the setting behind a connection that failed, where somebody else's Neo4j was named; else gives the error back. */
export function explainConnection(error: unknown, { NEO4J_URI, NEO4J_USER, NEO4J_DATABASE }: Settings): unknown {
  if (NEO4J_URI === undefined || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "DATABASE_UNAVAILABLE") return new SettingError(`NEO4J_URI: got "${NEO4J_URI}", where no Neo4j answers; start it, or correct the address.`);
  if (unauthorized.includes(code)) return new SettingError(`NEO4J_USER and NEO4J_PASSWORD: ${NEO4J_URI} refuses the user "${NEO4J_USER}" with this password.`);
  if (code === "Neo.ClientError.Database.DatabaseNotFound") return new SettingError(`NEO4J_DATABASE: got "${NEO4J_DATABASE}", which ${NEO4J_URI} does not have.`);
  return error;
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
  onStart(() => Promise.resolve(progress.close()));
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
