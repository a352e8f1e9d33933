import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { neo4jVersion } from "../../src/launcher/neo4jVersion.js";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";
import type { GivenSettings } from "./startedServer.js";

/** The environment of a Maven that has nothing yet, and finds everything at one address. */
export async function mavenHome(url: string): Promise<{ readonly folder: string; readonly env: GivenSettings }> {
  // Its start script splits its options at blanks.
  const folder = await mkdtemp(join(tmpdir(), "craftgraph-maven-"));
  await mkdir(join(folder, ".m2"), { recursive: true });
  await writeFile(
    join(folder, ".m2", "settings.xml"),
    `<settings><mirrors><mirror><id>only</id><mirrorOf>*</mirrorOf><url>${url}</url></mirror></mirrors></settings>`,
  );
  return { folder, env: { MAVEN_OPTS: `-Duser.home=${folder}` } };
}

/** This machine's Maven repository over HTTP. */
export interface Repository {
  readonly url: string;
  /** From now on files whose path ends so never end; null lets all go on. */
  stick(end: string | null): void;
  /** How many have not ended. */
  stuck(): number;
  /** Breaks every connection, and every new one, or no longer. */
  cut(is: boolean): void;
  close(): Promise<void>;
}

export async function repository(): Promise<Repository> {
  const kept = join(homedir(), ".m2", "repository");
  if (!existsSync(join(kept, `org/neo4j/neo4j/${neo4jVersion}/neo4j-${neo4jVersion}.jar.sha1`))) {
    const folder = join(homedir(), ".m2", "brought-for-test");
    await ensureNeo4j({ folder, env: process.env }).finally(() => rm(folder, { recursive: true, force: true }));
  }
  let end: string | null = null;
  let stuck = 0;
  let isCut = false;
  const server: Server = createServer((request, response) => {
    if (isCut) return void request.socket.destroy();
    const path = normalize(decodeURIComponent(request.url ?? "/"));
    stat(join(kept, path)).then(
      ({ size }) => {
        response.setHeader("content-length", size);
        if (end === null || !path.endsWith(end)) return void createReadStream(join(kept, path)).pipe(response);
        stuck += 1;
        createReadStream(join(kept, path), { end: Math.floor(size / 2) }).pipe(response, { end: false });
      },
      () => void response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stick: (given) => void (end = given),
    stuck: () => stuck,
    cut: (is) => {
      isCut = is;
      if (is) server.closeAllConnections();
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
