import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lifeOf } from "../launcher/processes.js";

/** What a server writes about itself into its data folder, for `status`. Contains no secrets. */
export interface ServerFile {
  readonly pid: number;
  /** Distinguishes the process from a later one with the same pid. */
  readonly life: string;
  readonly url: string;
  readonly version: string;
  readonly startedAt: string;
  /** The version of our own Neo4j, or the address in NEO4J_URI. */
  readonly neo4j: { readonly version: string } | { readonly uri: string };
}

const folderOf = (dataFolder: string): string => join(dataFolder, "servers");

/** Writes the file of this process. Returns a function that removes it. */
export async function writeServerFile(
  dataFolder: string,
  told: Pick<ServerFile, "url" | "version" | "neo4j">,
): Promise<() => Promise<void>> {
  const path = join(folderOf(dataFolder), `${process.pid}.json`);
  const file: ServerFile = { pid: process.pid, life: (await lifeOf(process.pid)) ?? "", startedAt: new Date().toISOString(), ...told };
  await mkdir(folderOf(dataFolder), { recursive: true });
  await runningServers(dataFolder);
  await writeFile(path, `${JSON.stringify(file, null, 2)}\n`);
  return () => rm(path, { force: true });
}

/**
 * The running servers of a data folder: at most one with its own Neo4j, and any number with NEO4J_URI. Removes the files of servers that
 * have ended.
 */
export async function runningServers(dataFolder: string): Promise<ServerFile[]> {
  const names = await readdir(folderOf(dataFolder)).catch(() => []);
  const found: ServerFile[] = [];
  for (const name of names) {
    const path = join(folderOf(dataFolder), name);
    const file = await readFile(path, "utf8")
      .then((text) => JSON.parse(text) as ServerFile)
      .catch(() => null);
    if (file !== null && (await lifeOf(file.pid)) === file.life) found.push(file);
    else await rm(path, { force: true }).catch(() => undefined);
  }
  return found;
}
