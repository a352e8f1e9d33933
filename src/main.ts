import "reflect-metadata";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { pino, type Logger } from "pino";
import pretty from "pino-pretty";
import { Database } from "./graph/database.js";
import { GraphFailure } from "./graph/failures.js";
import { cypherFolder } from "./graph/files.js";
import { ForeignGraphError, openGraph, readSeed } from "./graph/openGraph.js";
import { MigrationError } from "./graph/migrations.js";
import { LauncherError } from "./launcher/launcherError.js";
import { databaseFor, explainConnection } from "./ownNeo4j.js";
import { checkPort, PortError, startServer } from "./server.js";
import { readSettings, SettingError, type Settings } from "./settings.js";

const version = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;

/** What is to be undone at the end, the last first. */
const undo: (() => Promise<void>)[] = [];
let ending: Promise<never> | undefined;

/** Undoes what was started, and ends the process. */
function end(code: number): Promise<never> {
  ending ??= (async () => {
    for (let each = undo.pop(); each !== undefined; each = undo.pop()) await each().catch((error: unknown) => say(error));
    process.exit(code);
  })();
  return ending;
}

const say = (what: unknown): void => void process.stderr.write(`${what instanceof Error ? what.message : String(what)}\n`);

function loggerOf({ LOG_LEVEL }: Settings): Logger {
  return process.stdout.isTTY ? pino({ level: LOG_LEVEL }, pretty({ colorize: true, ignore: "pid,hostname" })) : pino({ level: LOG_LEVEL });
}

async function start(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env);
  const logger = loggerOf(settings);
  const seed = readSeed(`${cypherFolder}seed`);

  await checkPort(settings.PORT, settings.HOST);
  const served = await databaseFor(settings, process.env, (release) => undo.push(release));
  void served.lost.then((sentence) => {
    if (ending !== undefined) return;
    say(sentence);
    void end(1);
  });
  const database = new Database(served.address);
  undo.push(() => database.close());

  const state = await openGraph(database, seed).catch((error: unknown) => Promise.reject(explainConnection(error, settings) as Error));
  if (ending !== undefined) return;
  const server = await startServer({
    database,
    logger,
    host: settings.HOST,
    port: settings.PORT,
    deadlineMilliseconds: settings.REQUEST_DEADLINE_MS,
    nodeBudget: settings.NODE_BUDGET,
    statementBudget: settings.STATEMENT_BUDGET,
    version,
  });
  undo.push(async () => {
    server.refuse();
    await wait(settings.DRAIN_MS);
    await server.stop();
  });
  process.stdout.write(
    `Craftgraph ${version}, graph at revision ${state.revision} (${state.loaded === "seed" ? "facts loaded" : "nothing to load"})\n` +
      `  ${server.url}/          start here\n  ${server.url}/graphiql  ask in the browser\n  ${server.url}/graphql   GraphQL\n  ${server.url}/healthz   alive\n  ${server.url}/readyz    ready\n` +
      "Ctrl-C stops it.\n",
  );
}

const foreseen = [SettingError, LauncherError, ForeignGraphError, MigrationError, PortError, GraphFailure];

// npm passes on a Ctrl-C that the terminal has sent already; only what comes later is a person who does not want to wait.
// Neo4j is then told to end by the launcher's own exit hook.
const echo = 2_000;
let first: number | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (first !== undefined && performance.now() - first > echo) process.exit(1);
    first ??= performance.now();
    void end(0);
  });
}

start().catch((error: unknown) => {
  // A start that a signal cut short has nothing to report.
  if (ending !== undefined) return;
  if (foreseen.some((kind) => error instanceof kind)) say(error);
  else say(`Craftgraph could not start: ${error instanceof Error ? error.message : String(error)}`);
  void end(1);
});
