import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { LauncherError } from "./launcherError.js";
import { commandLineOf, stopProcess } from "./processes.js";

/** Where the pid of the child that works in `home` is kept. */
export const pidPath = (home: string): string => join(home, "neo4j.pid");

/** The argument by which a Neo4j names its home, and is known by. */
export const homeArgument = (home: string): string => `--home-dir=${home}`;

/**
 * Stops the Neo4j that an earlier run left working in `home`, if there is one. To be called under the folder's lock.
 * @throws LauncherError DATA_FOLDER_IN_USE where it belongs to another user.
 */
export async function stopOrphan(home: string, graceMilliseconds: number, onFound: (pid: number) => void): Promise<void> {
  const pid = Number(await readFile(pidPath(home), "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0) return;
  // The pid may have gone to another program since.
  if (`${await commandLineOf(pid)} `.includes(`${homeArgument(home)} `)) {
    onFound(pid);
    await stopProcess(pid, graceMilliseconds).catch((cause: unknown) => {
      const message = `A Neo4j that an earlier run left (process ${pid}) works in the folder ${home} and belongs to another user: end it first.`;
      throw new LauncherError("DATA_FOLDER_IN_USE", message, { cause });
    });
  }
  await rm(pidPath(home), { force: true });
}
