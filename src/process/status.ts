import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { holderOf } from "../launcher/folderLock.js";
import { neo4jVersion } from "../launcher/neo4jVersion.js";
import { pidPath } from "../launcher/orphan.js";
import { runningServers, type ServerFile } from "./serverFile.js";

/** The output of `status`, and whether there are servers and all of them are ready. */
export interface Status {
  readonly text: string;
  readonly ready: boolean;
}

interface Readiness {
  readonly ready: boolean;
  readonly words: string;
}

const patienceMilliseconds = 5_000;

/** Reads the status of a data folder and of the servers that use it. */
export async function readStatus(dataFolder: string): Promise<Status> {
  const folder = resolve(dataFolder);
  const servers = await runningServers(folder);
  const answers = await Promise.all(servers.map(readinessOf));
  const lines = await Promise.all(servers.map(async (server, index) => linesOf(folder, server, answers[index]!)));
  const sizes = await sizesOf(folder);
  const text = [
    ...(servers.length === 0 ? [await nobody(folder)] : lines.flat()),
    `  data folder  ${folder}${sizes === "" ? ", empty" : `: ${sizes}`}`,
  ];
  return { text: `${text.join("\n")}\n`, ready: servers.length > 0 && answers.every(({ ready }) => ready) };
}

async function nobody(folder: string): Promise<string> {
  const holder = await holderOf(join(folder, "database"));
  if (holder !== null) return `Craftgraph is starting or stopping (process ${holder}); ask again in a few seconds.`;
  return "No Craftgraph runs for this data folder; npm start starts one.";
}

async function linesOf(folder: string, { pid, url, version, startedAt, neo4j }: ServerFile, { words }: Readiness): Promise<string[]> {
  const own = "version" in neo4j ? `${neo4j.version}, its own, ${await ownProcess(folder)}` : `another's, at ${neo4j.uri}`;
  return [
    `Craftgraph ${version} runs as process ${pid} since ${startedAt}.`,
    `  address      ${url}/`,
    `  readiness    ${words}`,
    `  Neo4j        ${own}`,
  ];
}

async function ownProcess(folder: string): Promise<string> {
  const pid = (await readFile(pidPath(join(folder, "database")), "utf8").catch(() => "")).trim();
  return pid === "" ? "not running at this moment" : `process ${pid}`;
}

async function readinessOf({ url }: ServerFile): Promise<Readiness> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(patienceMilliseconds) });
    const { ready, revision, modelVersion } = (await response.json()) as { ready: boolean; revision?: number; modelVersion?: number };
    if (ready) return { ready, words: `ready, graph at revision ${revision}, model version ${modelVersion}` };
    return { ready: false, words: "not ready: its database does not answer, or it is stopping" };
  } catch {
    return { ready: false, words: `not ready: it does not answer at ${url}/readyz` };
  }
}

async function sizesOf(folder: string): Promise<string> {
  const parts = {
    database: join(folder, "database", "data"),
    logs: join(folder, "database", "logs"),
    [`Neo4j ${neo4jVersion}`]: join(folder, `neo4j-${neo4jVersion}`),
  };
  const sizes = await Promise.all(Object.entries(parts).map(async ([name, path]) => [name, await sizeOf(path)] as const));
  return sizes
    .filter(([, bytes]) => bytes > 0)
    .map(([name, bytes]) => `${name} ${(bytes / 1_048_576).toFixed(1)} MB`)
    .join(", ");
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.size;
    const inside = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
    return inside.reduce((sum, each) => sum + each, 0);
  } catch {
    return 0;
  }
}
