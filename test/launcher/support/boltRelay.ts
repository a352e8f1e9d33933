import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freeLoopbackPort } from "../../../src/launcher/freeLoopbackPort.js";

/** What happens to a connection that carries the statement: it is held up, or cut before or after Neo4j has run the statement. */
export type Fate = "SLOW" | "CUT_BEFORE" | "CUT_AFTER";

export interface BoltRelay {
  /** Where clients connect. */
  readonly port: number;
  /** Makes a `neo4j.conf` for `port` listen behind the relay instead. */
  readonly changeConf: (conf: string) => string;
  /** How often Neo4j got the statement. */
  readonly delivered: () => number;
  readonly close: () => Promise<void>;
}

const slowMilliseconds = 6_500;

/** A TCP relay in front of a Neo4j. The connections that carry a statement with these words meet the given fates in turn, then none. */
export async function startBoltRelay(words: string, fates: Fate[]): Promise<BoltRelay> {
  const behind = await freeLoopbackPort();
  const sockets = new Set<Socket>();
  let delivered = 0;

  const server = createServer((client) => {
    const neo4j = connect(behind, "127.0.0.1");
    let fate: Fate | undefined;
    let answer = "";
    const cut = () => [client, neo4j].forEach((socket) => socket.destroy());
    for (const socket of [client, neo4j]) {
      sockets.add(socket);
      socket.once("error", cut).once("close", cut);
    }
    const toNeo4j = async (data: Buffer) => {
      if (data.includes(words)) {
        fate = fates.shift();
        if (fate === "CUT_BEFORE") return cut();
        if (fate === "SLOW") await sleep(slowMilliseconds);
        if (client.destroyed) return;
        delivered += 1;
      }
      neo4j.write(data);
    };
    client.on("data", (data: Buffer) => void toNeo4j(data));
    neo4j.on("data", (data: Buffer) => {
      if (fate !== "CUT_AFTER") return void client.write(data);
      // The last answer to a statement has the bookmark of its commit.
      answer += data.toString("latin1");
      if (answer.includes("bookmark")) cut();
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    changeConf: (conf) => conf.replace(`bolt.listen_address=127.0.0.1:${port}`, `bolt.listen_address=127.0.0.1:${behind}`),
    delivered: () => delivered,
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
