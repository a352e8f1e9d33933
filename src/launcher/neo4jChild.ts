import { realpath, rm } from "node:fs/promises";
import type { Environment } from "./environment.js";
import { needSpace, neededMegabytes, orDiskFull } from "./diskSpace.js";
import { type FolderLock, lockFolder } from "./folderLock.js";
import { freeLoopbackPort } from "./freeLoopbackPort.js";
import type { Java } from "./java.js";
import { LauncherError } from "./launcherError.js";
import { neo4jConf } from "./neo4jConf.js";
import { neo4jReady } from "./neo4jReady.js";
import type { Neo4jStatus } from "./neo4jStatus.js";
import { notWritable } from "./notWritable.js";
import { pidPath, stopOrphan } from "./orphan.js";
import { readOrMakePassword } from "./passwordFile.js";
import { type Exit, type Neo4jProcess, spawnNeo4j } from "./spawnNeo4j.js";

export interface StartNeo4jOptions {
  /** The home of this Neo4j: data, conf, logs, password, pid and lock. Created if it is missing. */
  readonly folder: string;
  readonly libFolder: string;
  readonly java: Java;
  /** The environment of the Neo4j process. */
  readonly env: Environment;
  /** Default: 1024. */
  readonly heapMegabytes?: number;
  /** Default: 512. */
  readonly pageCacheMegabytes?: number;
  /** Additional arguments for Java, such as those that shorten the start of a database for one test run. */
  readonly jvmArguments?: readonly string[];
  /** The main class of Neo4j, which later versions renamed. Default: the one of the version that Craftgraph runs. */
  readonly mainClass?: string;
  /** Changes the text of `neo4j.conf`. For tests. */
  readonly changeConf?: (conf: string) => string;
  /** The level of `logs/query.log`. Default: OFF. */
  readonly queryLog?: "OFF" | "INFO" | "VERBOSE";
  readonly onStatus?: (status: Neo4jStatus) => void;
  /** Called again if the port turns out to be taken. Default: any free port. */
  readonly choosePort?: () => Promise<number>;
  /** The time limit for the first answer over Bolt. Default: three minutes. */
  readonly patienceMilliseconds?: number;
  /** Aborts a start that is in progress. */
  readonly signal?: AbortSignal;
}

/** A Neo4j that answers and is known to be the process that was started. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly homeFolder: string;
  readonly pid: number;
  /** Stops it (SIGTERM, after 30 s SIGKILL) and unlocks the folder. Every call resolves when both are done. */
  stop(): Promise<void>;
  /** Resolves when the process has ended, for whatever reason, and the folder is unlocked. */
  readonly exited: Promise<Exit>;
}

const user = "neo4j";
const graceMilliseconds = 30_000;
const portsTried = 3;

/** A folder that is reserved for this process until the lock is released. */
export interface Neo4jHome {
  readonly path: string;
  readonly password: string;
  readonly lock: FolderLock;
}

/**
 * Locks a folder for this process and stops any Neo4j that an earlier run left there.
 * @throws LauncherError DATA_FOLDER_IN_USE, DATA_FOLDER_NOT_WRITABLE
 */
export async function takeHome({ folder, onStatus }: Pick<StartNeo4jOptions, "folder" | "onStatus">): Promise<Neo4jHome> {
  const lock = await lockFolder(folder);
  try {
    const path = await realpath(folder);
    await stopOrphan(path, graceMilliseconds, (pid) => onStatus?.({ state: "STOPPING_ORPHAN", pid }));
    return { path, password: await readOrMakePassword(path), lock };
  } catch (error) {
    await lock.release();
    throw notWritable(folder, error);
  }
}

/**
 * Starts Neo4j in its own folder, at a port of 127.0.0.1, with its own password. Stops any Neo4j that an earlier run left there first.
 * @throws LauncherError DATA_FOLDER_IN_USE, DISK_FULL, DATA_FOLDER_NOT_WRITABLE, NEO4J_DID_NOT_START, PASSWORD_REFUSED
 */
export async function startNeo4j(options: StartNeo4jOptions): Promise<RunningNeo4j> {
  const home = await takeHome(options);
  try {
    const running = await startInHome(home, options);
    const release = async <T>(value: T) => {
      await Promise.allSettled([home.lock.release()]);
      return value;
    };
    const exited = running.exited.then(release);
    return { ...running, exited, stop: () => running.stop().then(async () => void (await exited)) };
  } catch (error) {
    await home.lock.release();
    throw error;
  }
}

/**
 * Starts Neo4j in a folder that is already locked, and leaves it locked.
 * @throws LauncherError DISK_FULL, DATA_FOLDER_NOT_WRITABLE, NEO4J_DID_NOT_START, PASSWORD_REFUSED
 */
export async function startInHome({ path: home, password }: Neo4jHome, options: StartNeo4jOptions): Promise<RunningNeo4j> {
  const tell = options.onStatus ?? (() => undefined);
  try {
    await needSpace(home, neededMegabytes.database);
    const { child, uri } = await startAtFreePort(home, password, options, tell);
    const exited = child.exited.then(async (exit) => {
      await Promise.allSettled([leave(home)]);
      return exit;
    });
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= stopChild(child, tell).then(async () => void (await exited)));
    return { uri, user, password, homeFolder: home, pid: child.pid, stop, exited };
  } catch (error) {
    throw notWritable(options.folder, await orDiskFull(home, error));
  }
}

async function startAtFreePort(home: string, password: string, options: StartNeo4jOptions, tell: (status: Neo4jStatus) => void) {
  const { libFolder, java, env, heapMegabytes = 1024, pageCacheMegabytes = 512, queryLog = "OFF", jvmArguments = [], signal } = options;
  const {
    mainClass = "org.neo4j.server.CommunityEntryPoint",
    changeConf = (text: string) => text,
    choosePort = freeLoopbackPort,
    patienceMilliseconds = 180_000,
  } = options;
  const began = performance.now();
  for (let tries = 1; tries <= portsTried; tries += 1) {
    const port = await choosePort();
    const uri = `bolt://127.0.0.1:${port}`;
    signal?.throwIfAborted();
    tell({ state: "STARTING", port });
    const conf = changeConf(neo4jConf({ port, pageCacheMegabytes, heapMegabytes, queryLog }));
    const child = spawnNeo4j({ home, libFolder, java, heapMegabytes, jvmArguments, mainClass, env, conf });
    const giveUp = () => void child.stop(graceMilliseconds);
    signal?.addEventListener("abort", giveUp, { once: true });
    const onSettingPassword = () => tell({ state: "SETTING_PASSWORD" });
    const outcome = await neo4jReady(child, { home, uri, user, password, patienceMilliseconds, onSettingPassword })
      .catch(async (error: unknown) => {
        await child.stop(graceMilliseconds);
        await leave(home);
        throw error;
      })
      .finally(() => signal?.removeEventListener("abort", giveUp));
    if (outcome === "READY") {
      tell({ state: "READY", uri, pid: child.pid, milliseconds: Math.round(performance.now() - began) });
      return { child, uri };
    }
    tell({ state: "PORT_TAKEN", port });
  }
  throw new LauncherError(
    "NEO4J_DID_NOT_START",
    `Neo4j found its port taken by another program, ${portsTried} times in a row: start again.`,
  );
}

async function stopChild(child: Neo4jProcess, tell: (status: Neo4jStatus) => void): Promise<void> {
  const began = performance.now();
  tell({ state: "STOPPING", pid: child.pid });
  await child.stop(graceMilliseconds);
  tell({ state: "STOPPED", milliseconds: Math.round(performance.now() - began) });
}

const leave = (home: string) => rm(pidPath(home), { force: true });
