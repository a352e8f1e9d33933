import "reflect-metadata";
process.setSourceMapsEnabled(false);
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { lexicographicSortSchema, printSchema } from "graphql";
import { pino } from "pino";
import type { Statement } from "../../src/graph/compose/scope.js";
import { Database } from "../../src/graph/database.js";
import { Deadline } from "../../src/graph/deadline.js";
import { makeSchema } from "../../src/schema.js";
import { startServer } from "../../src/server.js";
import { decode } from "./decode.js";
import { startPeer } from "./peer.js";
import type { List } from "./questions.js";

/** What the benchmark tells a server and asks of it; the statement is that of our own server for the question. */
export type Told = { readonly question: { readonly list: List; readonly statement: Statement; readonly driver: string } } | { readonly ask: "state" };

/** What a server did since it was last asked. */
export interface State {
  readonly statements: number;
  readonly last: Statement | null;
  readonly residentMegabytes: number;
  readonly loopDelayP99Milliseconds: number;
}

// A server of the benchmark, in a process of its own: which one, and the address of the database, come from who starts it.
const { BENCH_SERVER: which = "", NEO4J_URI: uri = "", NEO4J_USER: user = "", NEO4J_PASSWORD: password = "" } = process.env;
const address = { uri, user, password };
const database = new Database(address);

let statements = 0;
let last: Statement | null = null;
const read = database.read.bind(database);
database.read = (statement, deadline) => {
  statements++;
  if (!statement.name.endsWith("planned ahead")) last = statement;
  return read(statement, deadline);
};

let question: { list: List; statement: Statement; driver: string } | undefined;

async function rowsOf(statement: Statement): Promise<unknown[][]> {
  const deadline = new Deadline(60_000);
  return database.read(statement, deadline).finally(() => deadline.release());
}

const starters: Readonly<Record<string, () => Promise<string>>> = {
  async ours() {
    const server = await startServer({ database, logger: pino({ level: "silent" }), host: "127.0.0.1", port: 0, deadlineMilliseconds: 60_000, nodeBudget: 1_000_000, statementBudget: 1_000, version: "bench" });
    return `${server.url.replace("localhost", "127.0.0.1")}/graphql`;
  },
  peer: () => startPeer(address),
  /** Our own statement behind Apollo, with resolvers that do nothing. */
  async direct() {
    const typeDefs = printSchema(lexicographicSortSchema(await makeSchema()));
    const fields = ["studios", "people", "alliances", "disciplines"];
    const resolve = async (): Promise<unknown> => (question === undefined ? null : decode(question.list, await rowsOf(question.statement)));
    const apollo = new ApolloServer({ typeDefs, resolvers: { Query: Object.fromEntries(fields.map((field) => [field, resolve])) }, introspection: false, plugins: [ApolloServerPluginCacheControlDisabled()] });
    return (await startStandaloneServer(apollo, { listen: { host: "127.0.0.1", port: 0 } })).url;
  },
  /** A statement by hand through the driver, and JSON.stringify. */
  driver() {
    const server = createServer((request, response) => {
      request.resume();
      void rowsOf({ name: "bench", text: question?.driver ?? "RETURN 1", params: {} }).then((rows) => response.setHeader("content-type", "application/json").end(JSON.stringify(rows)));
    });
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)));
  },
};

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

process.on("disconnect", () => process.exit(0));
process.on("message", (told: Told) => {
  if ("question" in told) question = told.question;
  const state: State = { statements, last, residentMegabytes: Math.round(process.memoryUsage.rss() / 1e6), loopDelayP99Milliseconds: delay.percentile(99) / 1e6 };
  statements = 0;
  delay.reset();
  process.send?.(state);
});
process.send?.({ url: await starters[which]?.() });
