import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LauncherError } from "./launcherError.js";
import { notWritable } from "./notWritable.js";
import { lifeOf } from "./processes.js";

/** Exclusive use of a folder until it is released or this process ends. */
export interface FolderLock {
  release(): Promise<void>;
}

export interface FolderLockOptions {
  /** Wait until the folder is free instead of failing after about a second. */
  readonly wait?: boolean;
}

const triesWithoutWaiting = 4;

/**
 * Locks a folder for this process and creates it if it is missing. A second lock by the same process is refused too.
 *
 * Each process writes a claim, a file named after its pid and start time, into `lock/` and then looks for other claims. Of two that
 * arrive together, at least one sees the other and withdraws. The claim of a process that has ended is ignored and removed by any process
 * that
 * sees it, so a stale lock is never taken over and two processes cannot race for it.
 * @throws LauncherError DATA_FOLDER_IN_USE, DATA_FOLDER_NOT_WRITABLE
 */
export async function lockFolder(folder: string, { wait = false }: FolderLockOptions = {}): Promise<FolderLock> {
  const claims = join(folder, "lock");
  for (let tries = 1; ; tries += 1) {
    const claim = await layClaim(claims).catch((error: unknown) => Promise.reject(notWritable(folder, error)));
    const others = await livingClaims(claims, claim);
    const release = () => rm(join(claims, claim), { force: true });
    if (others.length === 0) return { release };
    await release();
    if (!wait && tries === triesWithoutWaiting) throw inUse(folder, others[0]!);
    // Two processes that withdrew must not return at the same moment.
    await sleep(50 + Math.random() * 200);
  }
}

/** The pid of the process that holds the lock of a folder or is about to take it, or null. */
export async function holderOf(folder: string): Promise<number | null> {
  const claims = await readdir(join(folder, "lock")).catch(() => []);
  for (const claim of claims) {
    const [pid, life] = claim.split("_");
    if ((await lifeOf(Number(pid))) === life) return Number(pid);
  }
  return null;
}

async function layClaim(claims: string): Promise<string> {
  await mkdir(claims, { recursive: true, mode: 0o700 });
  const claim = `${process.pid}_${await lifeOf(process.pid)}_${randomBytes(4).toString("hex")}`;
  await writeFile(join(claims, claim), "", { flag: "wx" });
  return claim;
}

async function livingClaims(claims: string, own: string): Promise<string[]> {
  const living: string[] = [];
  for (const claim of await readdir(claims)) {
    const [pid, life] = claim.split("_");
    if (claim === own) continue;
    if ((await lifeOf(Number(pid))) === life) living.push(claim);
    else await rm(join(claims, claim), { force: true });
  }
  return living;
}

function inUse(folder: string, claim: string): LauncherError {
  const pid = claim.split("_")[0];
  const message = `Another Craftgraph (process ${pid}) works in the folder ${folder}: stop it first, or give this one a folder of its own.`;
  return new LauncherError("DATA_FOLDER_IN_USE", message);
}
