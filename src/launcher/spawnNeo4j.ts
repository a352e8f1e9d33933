import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { consoleLogPath, turnConsoleLog } from "./consoleLog.js";
import type { Environment } from "./environment.js";
import type { Java } from "./java.js";
import { homeArgument, pidPath } from "./orphan.js";
import { stopProcess } from "./processes.js";

/** How a process ended: by itself with a code, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A Neo4j process, perhaps not answering yet. */
export interface Neo4jProcess {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Asks it to end, forces it after that time, and resolves when it is gone; does nothing where it is gone already. */
  stop(graceMilliseconds: number): Promise<void>;
}

export interface SpawnOptions {
  /** Holds all that this Neo4j writes, and is known by. */
  readonly home: string;
  readonly libFolder: string;
  readonly java: Java;
  readonly heapMegabytes: number;
  readonly jvmArguments: readonly string[];
  /** Neo4j's main class. */
  readonly mainClass: string;
  readonly env: Environment;
  readonly conf: string;
}

const smallestHeapMegabytes = 256;
const opens = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Writes `neo4j.conf`, starts the process in a session of its own, and notes its pid. Its output goes to a file, so it outlives us. */
export function spawnNeo4j({ home, libFolder, java, heapMegabytes, jvmArguments, mainClass, env, conf }: SpawnOptions): Neo4jProcess {
  const confFolder = join(home, "conf");
  mkdirSync(confFolder, { recursive: true });
  mkdirSync(join(home, "logs"), { recursive: true });
  writeFileSync(join(confFolder, "neo4j.conf"), conf);
  turnConsoleLog(home);
  const log = openSync(consoleLogPath(home), "w", 0o600);

  const args = [
    `-Xms${Math.min(smallestHeapMegabytes, heapMegabytes)}m`,
    `-Xmx${heapMegabytes}m`,
    "-XX:+ExitOnOutOfMemoryError",
    "-Dlog4j2.disable.jmx=true",
    ...jvmArguments,
    ...opens,
    "-cp",
    resolve(libFolder, "*"),
    mainClass,
    homeArgument(home),
    `--config-dir=${confFolder}`,
    "--console-mode",
  ];
  // Java reads file names in the locale's encoding, Node always in UTF-8; under LANG=C a folder with a Chinese name would not be found.
  const childEnv = { ...env, LC_ALL: "C.UTF-8" };
  // Detached, because Ctrl-C goes to every process of the terminal's group at once.
  const child = spawn(java.path, args, { cwd: home, env: childEnv, detached: true, stdio: ["ignore", log, log] });
  closeSync(log);

  const end = () => void child.kill("SIGTERM");
  process.once("exit", end);
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", (error) => {
      writeFileSync(consoleLogPath(home), `${error.message}\n`);
      resolve({ code: null, signal: null });
    });
  }).finally(() => process.off("exit", end));
  if (child.pid !== undefined) writeFileSync(pidPath(home), `${child.pid}\n`);
  const { pid } = child;
  // Asked of the child and not of its pid, which may be another program's once it has ended.
  const hasEnded = () => pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const stop = async (graceMilliseconds: number) => {
    if (pid !== undefined && !hasEnded()) await stopProcess(pid, graceMilliseconds);
    await exited;
  };
  return { pid: pid ?? 0, exited, stop };
}
