import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freeLoopbackPort } from "../../src/launcher/freeLoopbackPort.js";
import { routerTo } from "./anotherNeo4j.js";
import { certificateFor } from "./certificate.js";
import { httpListener, silentListener, tlsListener } from "./listeners.js";
import type { GivenSettings } from "./startedServer.js";

/** What the faults are made of: a Neo4j, a folder for files, and a list of what is to be undone. */
interface Given {
  readonly port: number;
  readonly password: string;
  readonly folder: string;
  readonly undo: (() => unknown)[];
}

type Fault = readonly [settings: (given: Given) => GivenSettings | Promise<GivenSettings>, says: RegExp];

const at = ({ port, password }: Pick<Given, "port" | "password">, scheme: string, host = "127.0.0.1"): GivenSettings => ({
  NEO4J_URI: `${scheme}://${host}:${port}`,
  NEO4J_PASSWORD: password,
});

async function opened<T extends { readonly port: number; close(): unknown }>({ undo }: Given, opening: Promise<T>): Promise<T> {
  const each = await opening;
  undo.push(() => each.close());
  return each;
}

/** Ways in which a Neo4j that is named cannot be used, and what is said of it. */
export const faults: Readonly<Record<string, Fault>> = {
  "a certificate that is not trusted": [
    (given) => at(given, "bolt+s"),
    /^NEO4J_URI: got "bolt\+s:\S+", whose certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\); name a PEM file with it, or with its issuer's, in the environment variable NODE_EXTRA_CA_CERTS \(not in \.env, which Node reads too late\), or trust any with bolt\+ssc:\/\/127\.0\.0\.1:\d+\.$/,
  ],
  "a certificate for other names": [
    async (given) => {
      const certificate = certificateFor(["db.example", "10.0.0.1"]);
      const file = join(given.folder, "other.pem");
      await writeFile(file, certificate.certificate);
      const { port } = await opened(given, tlsListener(certificate));
      return { ...at({ ...given, port }, "neo4j+s"), NODE_EXTRA_CA_CERTS: file };
    },
    /^NEO4J_URI: got "\S+", whose certificate is for other names \(DNS:db\.example, IP Address:10\.0\.0\.1\); name it by one of them, or give it a certificate for this one\.$/,
  ],
  // What a network does with an address that is nobody's is its own affair.
  "a host that is not there": [
    (given) => at(given, "bolt", "192.0.2.1"),
    /^NEO4J_URI: got "bolt:\/\/192\.0\.2\.1:\d+", where (no Neo4j answers: (nothing listens at that port|no connection comes about \(E[A-Z]+\))|something listens)\b.*\.$/,
  ],
  "a name that nobody has": [
    (given) => at(given, "neo4j", "no-such-host.invalid"),
    /^NEO4J_URI: got "\S+", and the name "no-such-host\.invalid" leads to no address; correct it, or look whether names are resolved here \(DNS\)\.$/,
  ],
  "a wrong user": [
    (given) => ({ ...at(given, "bolt+ssc"), NEO4J_USER: "somebody" }),
    /^NEO4J_USER and NEO4J_PASSWORD: bolt\+ssc:\S+ refuses the user "somebody" with this password; correct them\.$/,
  ],
  "a wrong password": [
    (given) => ({ ...at(given, "neo4j"), NEO4J_PASSWORD: "hidden-word" }),
    /^NEO4J_USER and NEO4J_PASSWORD: neo4j:\S+ refuses the user "neo4j" with this password; correct them\.$/,
  ],
  "a database that is not there, asked for a route": [
    (given) => ({ ...at(given, "neo4j+ssc"), NEO4J_DATABASE: "nowhere" }),
    /^NEO4J_DATABASE: got "nowhere", which neo4j\+ssc:\S+ does not have; correct it, or leave it out for the server's default one\.$/,
  ],
};

/** More of them, for which the command need not be started. */
export const moreFaults: Readonly<Record<string, Fault>> = {
  "a certificate that is not trusted, asked for a route": [
    (given) => at(given, "neo4j+s", "localhost"),
    /^NEO4J_URI: got "neo4j\+s:\S+", whose certificate is not trusted .* or trust any with neo4j\+ssc:\/\/localhost:\d+\.$/,
  ],
  "nothing but TLS": [
    async (given) => at({ ...given, port: (await opened(given, tlsListener(certificateFor(["127.0.0.1"])))).port }, "bolt"),
    /^NEO4J_URI: got "bolt:\S+", where only TLS is spoken; name it as bolt\+s:\/\/127\.0\.0\.1:\d+\.$/,
  ],
  "something else": [
    async (given) => at({ ...given, port: (await opened(given, httpListener())).port }, "neo4j"),
    /^NEO4J_URI: got "\S+", where something listens that does not answer as a Neo4j does; correct the address \(Neo4j's port for Bolt is 7687 where nobody changed it\)\.$/,
  ],
  "something that says nothing": [
    async (given) => at({ ...given, port: (await opened(given, silentListener())).port }, "bolt"),
    /^NEO4J_URI: got "\S+", where something listens that does not answer as a Neo4j does; /,
  ],
  "nothing at that port": [
    async (given) => at({ ...given, port: await freeLoopbackPort() }, "neo4j+s", "localhost"),
    /^NEO4J_URI: got "\S+", where no Neo4j answers: nothing listens at that port; start it, or correct the address\.$/,
  ],
  "a route that leads nowhere": [
    async (given) => at({ ...given, port: (await opened(given, routerTo(given.port, await freeLoopbackPort()))).port }, "neo4j"),
    /^NEO4J_URI: got "\S+", which answers, and routes to 127\.0\.0\.1:\d+, where nothing does; correct its server\.bolt\.advertised_address, or go without routing: bolt:\/\/127\.0\.0\.1:\d+\.$/,
  ],
  "a database that is not there": [
    (given) => ({ ...at(given, "bolt"), NEO4J_DATABASE: "nowhere" }),
    /^NEO4J_DATABASE: got "nowhere", which bolt:\S+ does not have; /,
  ],
};
