import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LauncherError } from "./launcherError.js";

/** The megabytes that have to be free. The jars of Neo4j take 116; an empty database takes 37 and grows with its logs. */
export const neededMegabytes = { artifacts: 150, database: 100 } as const;

const fullMegabytes = 8;

/** The free space at a folder, or at its nearest existing ancestor. */
async function freeMegabytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / 1_000_000);
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return freeMegabytes(dirname(folder));
  }
}

/** @throws LauncherError DISK_FULL if the folder has less free space */
export async function needSpace(folder: string, megabytes: number): Promise<void> {
  const free = await freeMegabytes(folder);
  if (free < megabytes) throw diskFull(folder, `has too little space: ${free} MB are free, and at least ${megabytes} MB are needed`);
}

/** Returns a DISK_FULL error if a full disk explains the failure, and otherwise the error itself. */
export async function orDiskFull(folder: string, error: unknown, said = ""): Promise<unknown> {
  if (error instanceof LauncherError && error.code === "DISK_FULL") return error;
  const isFull = said.includes("No space left on device") || (await freeMegabytes(folder).catch(() => Infinity)) < fullMegabytes;
  return isFull ? diskFull(folder, "is full: nothing more could be written", error) : error;
}

/** Fails as soon as the disk is full. Neo4j itself may wait for minutes in that case. */
export async function whileSpace<T>(folder: string, work: Promise<T>): Promise<T> {
  const look = new AbortController();
  const full = (async (): Promise<never> => {
    for (;;) {
      await sleep(1_000, undefined, { signal: look.signal });
      const error = await orDiskFull(folder, null);
      if (error instanceof LauncherError) throw error;
    }
  })();
  return Promise.race([work.catch(async (error: unknown) => Promise.reject((await orDiskFull(folder, error)) as Error)), full]).finally(
    () => look.abort(),
  );
}

const diskFull = (folder: string, what: string, cause?: unknown) =>
  new LauncherError(
    "DISK_FULL",
    `The disk of the folder ${folder} ${what}. Free some space, or name another folder with --data or DATA_FOLDER, then start again.`,
    { cause },
  );
