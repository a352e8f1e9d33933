import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { notWritable } from "./notWritable.js";
import { homeArgument, pidPath } from "./orphan.js";
import { passwordPath } from "./passwordFile.js";
import { commandLineOf } from "./processes.js";

/** How to reach the Neo4j that another process of ours runs. */
export interface Neo4jLogin {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const listens = /^server\.bolt\.listen_address=(\S+)$/m;

/**
 * The Neo4j that works in `folder` at this moment, or null. Its `neo4j.conf` is written anew at each start, so the address in it is
 * the one that it listens at, also after it was started again at another port.
 * @throws LauncherError DATA_FOLDER_NOT_WRITABLE where this user may not read its password
 */
export async function runningNeo4j(folder: string): Promise<Neo4jLogin | null> {
  const home = await realpath(folder).catch(() => null);
  if (home === null) return null;
  const pid = Number(await readFile(pidPath(home), "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0 || !`${await commandLineOf(pid)} `.includes(`${homeArgument(home)} `)) return null;
  const conf = await readFile(join(home, "conf", "neo4j.conf"), "utf8").catch(() => "");
  const address = listens.exec(conf)?.[1];
  if (address === undefined) return null;
  const password = await readFile(passwordPath(home), "utf8").catch((error: unknown) => Promise.reject(notWritable(home, error)));
  return { uri: `bolt://${address}`, user: "neo4j", password: password.trim() };
}
