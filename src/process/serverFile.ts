import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lifeOf } from "../launcher/processes.js";

/** What a server tells of itself in its data folder, for `status`; nothing in it is secret. */
export interface ServerFile {
  readonly pid: number;
  /** Tells it from another process that has its pid later. */
  readonly life: string;
  readonly url: string;
  readonly version: string;
  readonly startedAt: string;
  /** Of its Neo4j: the version of an own one, the address of another. */
  readonly neo4j: { readonly version: string } | { readonly uri: string };
}

const folderOf = (dataFolder: string): string => join(dataFolder, "servers");

/** Writes this process's file; the answer removes it. */
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

/** The servers that run for a data folder: one with an own Neo4j, and any number with another. The files of those that are gone go too. */
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
