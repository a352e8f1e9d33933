import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { consoleLogPath, turnConsoleLog } from "./consoleLog.js";
import type { Environment } from "./environment.js";
import type { Java } from "./java.js";
import { homeArgument, pidPath } from "./orphan.js";
import { stopProcess } from "./processes.js";

/** How a process ended: with an exit code or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A Neo4j process that may not answer yet. */
export interface Neo4jProcess {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** Sends SIGTERM, and SIGKILL after that time. Resolves when the process has ended, at once if it already has. */
  stop(graceMilliseconds: number): Promise<void>;
}

export interface SpawnOptions {
  /** The folder that holds everything this Neo4j writes. It also identifies the process. */
  readonly home: string;
  readonly libFolder: string;
  readonly java: Java;
  readonly heapMegabytes: number;
  readonly jvmArguments: readonly string[];
  /** The main class of Neo4j. */
  readonly mainClass: string;
  readonly env: Environment;
  readonly conf: string;
}

const smallestHeapMegabytes = 256;
const opens = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/**
 * Writes `neo4j.conf`, starts the process in its own session and saves its pid. The output goes to a file, so that Neo4j survives our own
 * crash.
 */
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
  // Java decodes file names by the locale, Node always as UTF-8. With LANG=C, Java would not find a folder with a Chinese name.
  const childEnv = { ...env, LC_ALL: "C.UTF-8" };
  // Detached, because Ctrl-C reaches every process in the group of the terminal.
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
  // Uses the child object and not its pid, which another program may have after the child has ended.
  const hasEnded = () => pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const stop = async (graceMilliseconds: number) => {
    if (pid !== undefined && !hasEnded()) await stopProcess(pid, graceMilliseconds);
    await exited;
  };
  return { pid: pid ?? 0, exited, stop };
}
