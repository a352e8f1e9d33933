import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { FileError } from "../errors/fileError.js";
import { reset } from "./reset.js";
import { writeServerFile } from "./serverFile.js";
import { expectedStatements } from "../server/expectedStatements.js";
import { PlanCache } from "../graph/lookahead/planCache.js";
import { Database } from "../neo4j/database.js";
import { GraphFailure } from "../neo4j/failures.js";
import { cypherFolder } from "../fragments/files.js";
import { MigrationError } from "../store/migrations.js";
import { ForeignGraphError, openGraph } from "../store/openGraph.js";
import { readSeed } from "../seed/readSeed.js";
import { publicViewer } from "../access/viewer.js";
import { whileSpace } from "../launcher/diskSpace.js";
import { LauncherError } from "../launcher/launcherError.js";
import type { Neo4jStatus } from "../launcher/neo4jStatus.js";
import { neo4jVersion } from "../launcher/neo4jVersion.js";
import { makeLogger } from "./logger.js";
import { explainConnection } from "./explainConnection.js";
import { databaseFor } from "./ownNeo4j.js";
import { checkPort, PortError, startServer } from "../server/server.js";
import { withoutUser, type Settings } from "./settings.js";
import { logAvailability, supervise } from "./supervision.js";

/** The errors whose messages are whole sentences for the person at the keyboard. */
export const expectedErrors = [FileError, LauncherError, ForeignGraphError, MigrationError, PortError, GraphFailure];

export interface ServeOptions {
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  readonly reset: boolean;
  readonly yes: boolean;
  /** Is told what is to be undone at the end, the last first. */
  readonly onStart: (release: () => Promise<void>) => void;
  /** Whether it is to end already. */
  readonly isEnding: () => boolean;
  /** Is told, with a sentence, that the database will not come back. */
  readonly onLost: (sentence: string) => void;
}

/** Opens the graph and serves it; answers false where the person at the keyboard thought better of it. */
export async function serve({ settings, env, version, onStart, isEnding, ...options }: ServeOptions): Promise<boolean> {
  const logger = makeLogger(settings.LOG_LEVEL);
  const seed = readSeed(`${cypherFolder}seed`);

  await checkPort(settings.PORT, settings.HOST);
  if (options.reset && !(await reset(settings, options.yes))) return false;
  let onStatus = (_: Neo4jStatus): boolean => false;
  const { address, lost } = await databaseFor(settings, env, { onStart, onStatus: (status) => onStatus(status) });
  void lost.then((sentence) => options.onLost(sentence));
  const database = new Database(address, logAvailability(logger));
  onStart(() => database.close());
  onStatus = supervise(database, address, logger);

  const opening = openGraph(database, seed);
  const state = await (settings.NEO4J_URI === undefined ? whileSpace(resolve(settings.DATA_FOLDER), opening) : opening).catch(
    async (error: unknown) => {
      // Whether it comes back is of no interest any more, and would be logged.
      void database.close().catch(() => undefined);
      throw await explainConnection(error, settings);
    },
  );
  if (isEnding()) return true;
  const planCache = new PlanCache(database);
  const server = await startServer({
    database,
    joinPolicy: planCache,
    logger,
    host: settings.HOST,
    port: settings.PORT,
    deadlineMilliseconds: settings.REQUEST_DEADLINE_MS,
    nodeBudget: settings.NODE_BUDGET,
    statementBudget: settings.STATEMENT_BUDGET,
    version,
  });
  onStart(async () => {
    server.refuse();
    await wait(settings.DRAIN_MS);
    await server.stop();
  });
  planCache.planInBackground(() => expectedStatements(publicViewer));
  const neo4j = settings.NEO4J_URI === undefined ? { version: neo4jVersion } : { uri: withoutUser(settings.NEO4J_URI) };
  // A server with another's Neo4j runs without a folder that it can write to.
  const removeFile = await writeServerFile(resolve(settings.DATA_FOLDER), { url: server.url, version, neo4j }).catch((error: unknown) => {
    logger.debug({ err: error }, "status will not know of this server");
    return () => Promise.resolve();
  });
  onStart(removeFile);
  process.stdout.write(
    `Craftgraph ${version}, graph at revision ${state.revision} (${state.loaded === "seed" ? "facts loaded" : "nothing to load"})\n` +
      `  ${server.url}/          start here\n  ${server.url}/graphiql  ask in the browser\n  ${server.url}/graphql   GraphQL\n  ${server.url}/healthz   alive\n  ${server.url}/readyz    ready\n` +
      "Ctrl-C stops it.\n",
  );
  return true;
}
