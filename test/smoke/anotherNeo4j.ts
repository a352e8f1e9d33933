import { mkdir, writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { freeLoopbackPort } from "../../src/launcher/freeLoopbackPort.js";
import type { RunningNeo4j } from "../../src/launcher/neo4jChild.js";
import { startRealNeo4j } from "../launcher/support/realNeo4j.js";
import { certificateFor } from "./certificate.js";

/** A Neo4j that is not Craftgraph's own. */
export interface AnotherNeo4j {
  readonly port: number;
  /** The PEM file with its certificate, which is for localhost and 127.0.0.1. */
  readonly certificate: string;
  start(): Promise<RunningNeo4j>;
}

/** A Neo4j in that folder, at the same port at each start, with TLS for those who want it. The address that it advertises is nobody's. */
export async function anotherNeo4j(folder: string): Promise<AnotherNeo4j> {
  const certificates = join(folder, "certificates", "bolt");
  const certificate = join(certificates, "public.crt");
  const made = certificateFor(["localhost", "127.0.0.1"]);
  await mkdir(certificates, { recursive: true });
  await writeFile(certificate, made.certificate);
  await writeFile(join(certificates, "private.key"), made.key);
  const more = `
server.bolt.tls_level=OPTIONAL
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.client_auth=NONE
dbms.ssl.policy.bolt.base_directory=certificates/bolt
dbms.ssl.policy.bolt.private_key=private.key
dbms.ssl.policy.bolt.public_certificate=public.crt
`;
  const changeConf = (conf: string) => conf.replace(/^(server\.bolt\.advertised_address)=.*$/m, "$1=localhost:9") + more;
  const port = await freeLoopbackPort();
  return { port, certificate, start: () => startRealNeo4j({ folder, choosePort: () => Promise.resolve(port), changeConf }) };
}

export interface Router {
  readonly port: number;
  /** All that it was asked. */
  readonly asked: () => string;
  close(): Promise<void>;
}

/**
 * Passes on what Bolt says without TLS, and in the answers puts another port for its own, as long: a Neo4j by itself names the
 * address that it was asked at, one of a cluster names others.
 */
export async function routerTo(neo4j: number, routed: number): Promise<Router> {
  const port = await freeLoopbackPort();
  const sockets = new Set<Socket>();
  let asked = "";
  const server = createServer((incoming) => {
    const outgoing = connect(neo4j, "127.0.0.1");
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
    incoming.on("data", (data) => (asked += data.toString("latin1")));
    incoming.pipe(outgoing);
    outgoing.on("data", (data) => incoming.write(data.toString("latin1").replaceAll(`127.0.0.1:${port}`, `127.0.0.1:${routed}`), "latin1"));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port, asked: () => asked, close };
}
