import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settingTable } from "../../src/settings.js";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Resolves when npm has ended. */
  readonly ended: Promise<number | null>;
}

/** A data folder of its own, with the artifacts that are there already. */
export async function dataFolder(): Promise<string> {
  const cache = join(root, ".craftgraph");
  await ensureNeo4j({ folder: cache, env: process.env });
  const folder = await mkdtemp(join(tmpdir(), "craftgraph-smoke-"));
  for (const name of ["neo4j-5.26.20"]) await symlink(join(cache, name), join(folder, name));
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Runs `npm start` in a process group of its own, as a terminal does, and waits for the addresses. */
export async function npmStart(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Started> {
  await mkdir(folder, { recursive: true });
  // An empty variable counts as not set, and keeps a .env of the checkout from setting it.
  const unset = Object.fromEntries(Object.keys(settingTable).map((name) => [name, ""]));
  const child = spawn("npm", ["start"], { cwd: root, detached: true, env: { ...process.env, ...unset, PORT: "0", DATA_FOLDER: folder, NEO4J_HEAP_MB: "512", ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /(http:\/\/localhost:\d+)\/ /.exec(printed)?.[1];
      if (found !== undefined && printed.includes("Ctrl-C")) resolve(found);
    });
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${printed}`)));
  });
  return { process: child, url, output: () => printed, ended };
}

/** The process id of the Neo4j that a data folder's server started. */
export const neo4jPid = async (folder: string): Promise<number> => Number((await readFile(join(folder, "database", "neo4j.pid"), "utf8")).trim().split(/\s/)[0]);

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const hasPidFile = (folder: string): boolean => existsSync(join(folder, "database", "neo4j.pid"));
