import "reflect-metadata";
process.setSourceMapsEnabled(false);
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Statement } from "../../src/neo4j/statement.js";
import { Database } from "../../src/neo4j/database.js";
import { Deadline } from "../../src/neo4j/deadline.js";
import type { OfRoot } from "./decode.js";
import { watchLoop, type LoopDelay } from "./loopWatch.js";

/** What `direct` and `driver` are to answer. */
export interface ToAnswer {
  readonly roots: readonly OfRoot[];
  readonly driver: string;
}

/** What the benchmark tells a server and asks of it: what it did, and to watch its event loop from now on until it is asked again. */
export type Told = { readonly question: ToAnswer } | { readonly ask: "state"; readonly watch: boolean } | { readonly ask: "plan" };

/** What a server did since it was last asked, but for what it planned behind the requests. */
export interface State {
  readonly statements: readonly Statement[];
  /** How many of their texts the database had not been sent by this server before. */
  readonly newTexts: number;
  /** Over the whole life of the process. */
  readonly peakMegabytes: number;
  /** Null where the event loop was not watched. */
  readonly loopDelay: LoopDelay | null;
}

// A server of the benchmark, in a process of its own: which one, and the address of the database, come from who starts it.
const { BENCH_SERVER: which = "", NEO4J_URI: uri = "", NEO4J_USER: user = "", NEO4J_PASSWORD: password = "" } = process.env;
const address = { uri, user, password };
const database = new Database(address);

const mostKept = 500;
let statements: Statement[] = [];
let newTexts = 0;
let planning = 0;
const texts = new Set<string>();
const read = database.read.bind(database);
database.read = (statement, deadline) => {
  const isNew = !texts.has(statement.text);
  texts.add(statement.text);
  if (statement.name.endsWith("planned ahead")) {
    planning++;
    return read(statement, deadline).finally(() => planning--);
  }
  if (isNew) newTexts++;
  if (statements.length < mostKept) statements.push(statement);
  return read(statement, deadline);
};

async function planned(): Promise<void> {
  do await sleep(2);
  while (planning > 0);
}

let question: ToAnswer | undefined;

async function rowsOf(statement: Statement | null): Promise<unknown[][] | null> {
  if (statement === null) return null;
  const deadline = new Deadline(60_000);
  return database.read(statement, deadline).finally(() => deadline.release());
}

// Each loads only what it serves by.
const starters: Readonly<Record<string, () => Promise<string>>> = {
  ours: async () => {
    const { addressOf, serveOurs } = await import("./ownServer.js");
    return addressOf(await serveOurs(database));
  },
  peer: async () => (await import("./peer.js")).startPeer(address),
  direct: async () => (await import("./ownServer.js")).startDirect(() => question?.roots, rowsOf),
  /** A statement by hand through the driver, and JSON.stringify. */
  driver() {
    const server = createServer((request, response) => {
      request.resume();
      void rowsOf({ name: "bench", text: question?.driver ?? "RETURN 1", params: {} }).then(
        (rows) => response.setHeader("content-type", "application/json").end(JSON.stringify(rows)),
        (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
      );
    });
    return new Promise((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
    );
  },
};

let watched: (() => LoopDelay) | null = null;

// Ctrl-C goes to every process of the terminal: who started this one ends it.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit(0));
process.on("message", (told: Told) => {
  if ("question" in told) question = told.question;
  const begun =
    "ask" in told && told.ask === "plan"
      ? import("./ownServer.js").then(({ planUsualParts }) => planUsualParts(database))
      : Promise.resolve();
  void begun.then(planned).then(() => {
    const state: State = {
      statements,
      newTexts,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
      loopDelay: watched?.() ?? null,
    };
    statements = [];
    newTexts = 0;
    watched = "watch" in told && told.watch ? watchLoop() : null;
    process.send?.(state);
  });
});
process.send?.({ url: await starters[which]?.() });
