import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import type { Database, DatabaseAddress } from "../../../src/neo4j/database.js";
import { settingTable } from "../../../src/process/settings.js";
import { Client } from "../client.js";
import type { Checkout } from "./checkout.js";

/** The server of this checkout, and the one of the other. */
export const sides = ["ours", "other"] as const;
export type Side = (typeof sides)[number];

interface Running {
  readonly child: ChildProcess;
  readonly client: Client;
  readonly schema: GraphQLSchema;
}

/** Begins to plan what everybody asks for three seconds after its start. */
const beginsToPlan = 3_500;
const quietPolls = 20;
const pollMilliseconds = 15;

/** The built servers of two checkouts, each a process of its own on the same database, as `npm start` runs them. */
export class BothServers {
  private constructor(
    private readonly running: Readonly<Record<Side, Running>>,
    private readonly database: Database,
    private readonly folder: string,
  ) {}

  /** Starts one after the other, for both may have facts to load; none is left where one does not start. */
  static async start(checkouts: Readonly<Record<Side, Checkout>>, address: DatabaseAddress, database: Database): Promise<BothServers> {
    const folder = mkdtempSync(join(tmpdir(), "craftgraph-against-"));
    const children: ChildProcess[] = [];
    const start = async (side: Side): Promise<Running> => {
      const child = spawnServer(checkouts[side], address, folder);
      children.push(child);
      const url = await urlOf(child, checkouts[side]);
      const client = new Client(`${url}/graphql`);
      return { child, client, schema: await schemaOf(client) };
    };
    try {
      const other = await start("other");
      const both = new BothServers({ ours: await start("ours"), other }, database, folder);
      await sleep(beginsToPlan);
      await both.planned();
      return both;
    } catch (error) {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  schema(side: Side): GraphQLSchema {
    return this.running[side].schema;
  }

  /** @throws NoAnswer */
  post(side: Side, body: string): Promise<string> {
    return this.running[side].client.post(body);
  }

  async answer(side: Side, body: string): Promise<{ data?: unknown; errors?: unknown }> {
    return JSON.parse(await this.post(side, body)) as { data?: unknown; errors?: unknown };
  }

  /** Resolves once neither plans anything behind the requests any more. */
  async planned(): Promise<void> {
    const text = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query ENDS WITH 'planned ahead' RETURN count(*)";
    for (let quiet = 0; quiet < quietPolls; quiet++) {
      const [[planning] = [0]] = await this.database.define({ name: "bench.planning", text, params: {} });
      if (planning !== 0) quiet = -1;
      await sleep(pollMilliseconds);
    }
  }

  async stop(): Promise<void> {
    for (const { child, client } of Object.values(this.running)) {
      client.close();
      if (child.exitCode === null && child.signalCode === null && child.kill()) await once(child, "exit");
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function spawnServer({ main }: Checkout, { uri, user, password }: DatabaseAddress, folder: string): ChildProcess {
  const unset = Object.fromEntries(Object.keys(settingTable).map((name) => [name, ""]));
  const settings = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_FOLDER: folder,
    PORT: "0",
    LOG_LEVEL: "silent",
    REQUEST_DEADLINE_MS: "60000",
  };
  // In a folder of its own, where no .env is found.
  return spawn(process.execPath, [main], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...unset, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The address that a server prints once it answers. */
function urlOf(child: ChildProcess, { folder }: Checkout): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const look = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/[^\s/]+:\d+(?=\/graphql\b)/.exec(output)?.[0];
      if (url !== undefined) resolve(url.replace("localhost", "127.0.0.1"));
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("exit", (code) => reject(new Error(`The server of ${folder} ended with ${code} before it answered: ${output.trim()}`)));
  });
}

async function schemaOf(client: Client): Promise<GraphQLSchema> {
  const { data, errors } = JSON.parse(await client.post(JSON.stringify({ query: getIntrospectionQuery() }))) as {
    data?: IntrospectionQuery;
    errors?: unknown;
  };
  if (data == null) throw new Error(`A server does not tell its schema: ${JSON.stringify(errors)}`);
  return buildClientSchema(data);
}
