import { readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { lockFolder } from "./folderLock.js";
import { confMark } from "./neo4jConf.js";
import { notWritable } from "./notWritable.js";
import { stopOrphan } from "./orphan.js";

const removedPrefix = "removed-";
const made = ["data", "logs", "run", "import", "plugins", "certificates", "licenses", "neo4j.pid", "password", "password.new"];
const graceMilliseconds = 30_000;

/**
 * Deletes the database in a folder, with its password and logs, if `isWanted` confirms it once the folder is locked.
 * Touches nothing but what Neo4j and the launcher created.
 * @returns NOTHING if the folder has no database created by the launcher
 * @throws LauncherError DATA_FOLDER_IN_USE, DATA_FOLDER_NOT_WRITABLE
 */
export async function removeDatabase(folder: string, isWanted: () => Promise<boolean>): Promise<"REMOVED" | "KEPT" | "NOTHING"> {
  const conf = await readFile(join(folder, "conf", "neo4j.conf"), "utf8").catch(() => "");
  if (!conf.startsWith(confMark)) return "NOTHING";
  const home = await realpath(folder);
  const lock = await lockFolder(home);
  try {
    if (!(await isWanted())) return "KEPT";
    await stopOrphan(home, graceMilliseconds, () => undefined);
    // Data and password belong together. The data disappears in one step, and a start that finds only the password creates a new database.
    const removed = `${removedPrefix}${Date.now()}`;
    await rename(join(home, "data"), join(home, removed)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    const names = (await readdir(home)).filter((name) => made.includes(name) || name.startsWith(removedPrefix));
    // The conf identifies the database, so it is deleted last.
    for (const name of [...names, "conf"]) await rm(join(home, name), { recursive: true, force: true });
    return "REMOVED";
  } catch (error) {
    throw notWritable(home, error);
  } finally {
    await lock.release();
  }
}
