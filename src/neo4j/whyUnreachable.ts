import { connect, isIP, type Socket } from "node:net";
import { connect as connectSecurely, type TLSSocket } from "node:tls";
import { Database, type DatabaseAddress } from "./database.js";
import { Deadline } from "./deadline.js";
import { GraphFailure } from "./failures.js";

/** Why a Neo4j that is named cannot be used, by the first thing that goes wrong on the way to it. */
export type Unreachable =
  | { readonly why: "NAME_UNKNOWN"; readonly host: string }
  | { readonly why: "NOTHING_LISTENS" | "NEEDS_TLS" | "NO_TLS" | "NO_BOLT" | "DATABASE_NOT_UP" | "ANSWERS_NOW" }
  /** By the system's word for it. */
  | { readonly why: "NO_ANSWER"; readonly code: string }
  /** By OpenSSL's word for it. */
  | { readonly why: "CERTIFICATE"; readonly code: string; readonly names: string }
  /** It answers, and the addresses that it names for routing do not. */
  | { readonly why: "ROUTES_ELSEWHERE"; readonly addresses: readonly string[] };

const patienceMilliseconds = 3_000;
const defaultPort = 7687;
const unknownName = ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME"];

/** Goes the way again to the address that failed, step by step, within seven seconds. */
export async function whyUnreachable(address: DatabaseAddress): Promise<Unreachable> {
  const { protocol, hostname, port } = new URL(address.uri);
  const place = { host: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? defaultPort : Number(port) };
  const secure = protocol.includes("+");

  const failed = await firstOf(connect(place), "connect");
  if (failed !== null) {
    if (unknownName.includes(failed)) return { why: "NAME_UNKNOWN", host: place.host };
    return failed === "ECONNREFUSED" ? { why: "NOTHING_LISTENS" } : { why: "NO_ANSWER", code: failed };
  }
  const asked = `${hostname}:${place.port}`;
  const [tls, answer] = await Promise.all([
    certificateAt(place),
    askDirectly({ ...address, uri: address.uri.replace(/^neo4j/, "bolt") }, asked),
  ]);
  if (secure && tls === null) return { why: "NO_TLS" };
  if (protocol.endsWith("+s:") && tls !== null && tls.code !== "") return { why: "CERTIFICATE", ...tls };
  if (answer instanceof GraphFailure) {
    if (answer.cause instanceof Error && "code" in answer.cause && String(answer.cause.code).startsWith("Neo."))
      return { why: "DATABASE_NOT_UP" };
    return { why: !secure && tls !== null ? "NEEDS_TLS" : "NO_BOLT" };
  }
  const isDirect = protocol.startsWith("bolt") || answer.every((each) => each === asked);
  return isDirect ? { why: "ANSWERS_NOW" } : { why: "ROUTES_ELSEWHERE", addresses: answer };
}

/** What is wrong with the certificate of whoever answers there, empty where nothing is; null where no TLS is spoken. */
async function certificateAt({ host, port }: { host: string; port: number }): Promise<{ code: string; names: string } | null> {
  const socket = connectSecurely({ host, port, rejectUnauthorized: false, ...(isIP(host) === 0 ? { servername: host } : {}) });
  let found = { code: "", names: "" };
  socket.once("secureConnect", () => {
    found = { code: socket.authorized ? "" : String(socket.authorizationError), names: socket.getPeerCertificate().subjectaltname ?? "" };
  });
  return (await firstOf(socket, "secureConnect")) === null ? found : null;
}

/** Where it would send whoever asks it for a route, or the failure to ask it. */
async function askDirectly(address: DatabaseAddress, asked: string): Promise<readonly string[] | GraphFailure> {
  const database = new Database(address);
  const deadline = new Deadline(patienceMilliseconds);
  const params = { context: { address: asked }, database: address.database ?? null };
  try {
    const rows = await database.read(
      { name: "routes", text: "CALL dbms.routing.getRoutingTable($p.context, $p.database) YIELD servers", params },
      deadline,
    );
    const servers = (rows[0]?.[0] ?? []) as readonly { readonly addresses: readonly string[] }[];
    return [...new Set(servers.flatMap(({ addresses }) => addresses))];
  } catch (error) {
    return error instanceof GraphFailure ? error : [];
  } finally {
    deadline.release();
    // Closing says goodbye to a server that may never answer.
    void database.close().catch(() => undefined);
  }
}

/** Waits for the event, and closes the socket; the error's code where that came first. */
function firstOf(socket: Socket | TLSSocket, event: "connect" | "secureConnect"): Promise<string | null> {
  return new Promise<string | null>((resolve) => {
    const timer = setTimeout(resolve, patienceMilliseconds, "ETIMEDOUT");
    socket.once(event, () => resolve(null));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    socket.once("close", () => resolve("ECONNRESET"));
    socket.once("close", () => clearTimeout(timer));
  }).finally(() => socket.destroy());
}
