import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { LauncherError } from "./launcherError.js";
import { commandLineOf, stopProcess } from "./processes.js";

/** The file with the pid of the Neo4j that runs in `home`. */
export const pidPath = (home: string): string => join(home, "neo4j.pid");

/** The command-line argument that names the home of a Neo4j. It identifies the process. */
export const homeArgument = (home: string): string => `--home-dir=${home}`;

/**
 * Stops the Neo4j that an earlier run left in `home`, if there is one. The caller must hold the lock of the folder.
 * @throws LauncherError DATA_FOLDER_IN_USE if it belongs to another user
 */
export async function stopOrphan(home: string, graceMilliseconds: number, onFound: (pid: number) => void): Promise<void> {
  const pid = Number(await readFile(pidPath(home), "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0) return;
  // Another program may have the pid by now.
  if (`${await commandLineOf(pid)} `.includes(`${homeArgument(home)} `)) {
    onFound(pid);
    await stopProcess(pid, graceMilliseconds).catch((cause: unknown) => {
      const message = `A Neo4j that an earlier run left (process ${pid}) works in the folder ${home} and belongs to another user: end it first.`;
      throw new LauncherError("DATA_FOLDER_IN_USE", message, { cause });
    });
  }
  await rm(pidPath(home), { force: true });
}
