import { print, type TypedQueryDocumentNode } from "graphql";
import { pino } from "pino";
import { afterAll, beforeAll, inject, type ProvidedContext } from "vitest";
import { neverJoin, PlanCache, type JoinPolicy } from "../../src/graph/lookahead/planCache.js";
import { Database } from "../../src/neo4j/database.js";
import { openGraph, type Seed } from "../../src/store/openGraph.js";
import type { Budget } from "../../src/server/requestLog.js";
import { startServer, type RunningServer, type ServerOptions } from "../../src/server/server.js";
import { documentSeed } from "./seeds.js";

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null | undefined;
  readonly errors:
    | readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: Readonly<Record<string, unknown>> }[]
    | undefined;
  readonly cost: { readonly statements: number; readonly rows: number; readonly budget: Budget; readonly names: readonly string[] };
}

export interface App {
  readonly url: string;
  readonly database: Database;
  /** What the database has planned; the server goes by it where `joining` is "planned". */
  readonly planCache: PlanCache;
  /** What the server logged, a line a message, as JSON. */
  readonly log: readonly string[];
  /** Sends an operation over HTTP and reads its whole answer. */
  ask<T = any, V = Record<string, unknown>>(operation: string | TypedQueryDocumentNode<T, V>, variables?: V): Promise<Answer<T>>;
  /** The data of an operation that has no errors. */
  data<T = any, V = Record<string, unknown>>(operation: string | TypedQueryDocumentNode<T, V>, variables?: V): Promise<T>;
}

export interface StartedApp extends App {
  stop(): Promise<void>;
}

/** The hash of the seed that the database holds and nobody has changed since. */
let held: string | null = null;

/** The worker's own Neo4j. */
export function ownAddress(): ProvidedContext["neo4js"][number] {
  const own = inject("neo4js")[Number(process.env["VITEST_POOL_ID"]) - 1];
  if (own === undefined) throw new Error(`No Neo4j was started for worker ${process.env["VITEST_POOL_ID"]}.`);
  return own;
}

/** A connection to it. */
export const runDatabase = (): Database => new Database(ownAddress());

/**
 * Empties the run's database, constraints too.
 * @throws Error where the database is not the run's own: nothing else is ever wiped
 */
export async function wipe(database: Database): Promise<void> {
  const [row] = await database.define({
    name: "test.home",
    text: "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value",
    params: {},
  });
  if (row?.[0] !== ownAddress().homeFolder) throw new Error("This is not the database of the test run.");
  held = null;
  await database.define({ name: "test.wipe", text: "MATCH (node) DETACH DELETE node", params: {} });
}

/** Whoever writes through this connection leaves a graph that the next test loads anew. */
function watched(database: Database): Database {
  const [define, write] = [database.define.bind(database), database.write.bind(database)];
  database.define = (statement) => ((held = null), define(statement));
  database.write = (name, work) => ((held = null), write(name, work));
  return database;
}

type AppOptions = Partial<Omit<ServerOptions, "joinPolicy">> & { joining?: JoinPolicy | "planned" };

/** A clean graph of the seed, loaded where the database does not hold it already, and a server on it over real HTTP. */
export async function startApp(seed: Seed = documentSeed(), { joining = neverJoin, ...options }: AppOptions = {}): Promise<StartedApp> {
  const database = watched(runDatabase());
  if (held !== seed.hash) {
    await wipe(database);
    await openGraph(database, seed);
    held = seed.hash;
  }
  const planCache = new PlanCache(database);
  const log: string[] = [];
  const server: RunningServer = await startServer({
    database,
    logger: pino({ level: "info" }, { write: (line: string) => void log.push(line) }),
    host: "127.0.0.1",
    port: 0,
    // Longer than any answer takes on a machine with much else to do.
    deadlineMilliseconds: 120_000,
    nodeBudget: 50_000,
    statementBudget: 200,
    joinPolicy: joining === "planned" ? planCache : joining,
    version: "test",
    ...options,
  });
  const ask: App["ask"] = async (operation, variables) => {
    const query = typeof operation === "string" ? operation : print(operation);
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables, extensions: { cost: true } }),
    });
    const { data, errors, extensions } = (await response.json()) as { data: never; errors: never; extensions: { cost: never } };
    return { status: response.status, data, errors, cost: extensions?.cost };
  };
  return {
    url: server.url,
    database,
    planCache,
    log,
    ask,
    data: async (operation, variables) => {
      const { data, errors } = await ask(operation, variables);
      if (errors !== undefined || data == null) throw new Error(`The operation failed: ${JSON.stringify(errors, null, 1)}`);
      return data;
    },
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}

/**
 * Starts an app before the tests of the file or the `describe` block that calls it, and stops it after them.
 * What it returns can be used in tests and in the hooks that follow, not before.
 */
export function useApp(seed?: Seed, options?: AppOptions): App {
  let app: StartedApp | undefined;
  const started = (): StartedApp => {
    if (app === undefined) throw new Error("The app is started by a hook: use it in tests and in later hooks only.");
    return app;
  };
  beforeAll(async () => {
    app = await startApp(seed, options);
  });
  afterAll(() => app?.stop());
  return {
    get url() {
      return started().url;
    },
    get database() {
      return started().database;
    },
    get planCache() {
      return started().planCache;
    },
    get log() {
      return started().log;
    },
    ask: (operation, variables) => started().ask(operation, variables),
    data: (operation, variables) => started().data(operation, variables),
  };
}
