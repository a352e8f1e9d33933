import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settingTable } from "../../src/process/settings.js";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** Everything it printed. */
  readonly output: string;
}

export interface Program {
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  readonly output: () => string;
  readonly ended: Promise<Ended>;
}

export interface Started extends Program {
  readonly url: string;
}

export type GivenSettings = Readonly<Record<string, string>>;

/** A data folder of its own, with the artifacts that are there already. */
export async function dataFolder(): Promise<string> {
  const cache = join(root, ".craftgraph");
  await ensureNeo4j({ folder: cache, env: process.env });
  const folder = await mkdtemp(join(tmpdir(), "craftgraph-smoke-"));
  for (const name of ["neo4j-5.26.20"]) await symlink(join(cache, name), join(folder, name));
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Runs a command of the checkout in a process group of its own, as a terminal does. */
export function run(command: readonly [string, ...string[]], settings: GivenSettings = {}): Program {
  // An empty variable counts as not set, and keeps a .env of the checkout from setting it.
  const unset = Object.fromEntries(Object.keys(settingTable).map((name) => [name, ""]));
  const [name, ...args] = command;
  const child = spawn(name, args, {
    cwd: root,
    detached: true,
    env: { ...process.env, ...unset, ...settings },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.on("error", () => undefined);
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, output })));
  return { process: child, output: () => output, ended };
}

/** The program itself, as built. */
export const craftgraph = (args: readonly string[], settings: GivenSettings = {}): Program =>
  run([process.execPath, join(root, "dist/main.js"), ...args], settings);

/** Waits for a program's addresses. */
export async function serving(program: Program): Promise<Started> {
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /(http:\/\/localhost:\d+)\/ /.exec(program.output())?.[1];
      if (found !== undefined && program.output().includes("Ctrl-C")) resolve(found);
    };
    program.process.stdout!.on("data", look);
    void program.ended.then(({ code, output }) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
  return { ...program, url };
}

// What lives for seconds gains nothing from the optimising compiler.
export const small = {
  NEO4J_HEAP_MB: "512",
  JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
  // What the database has not planned takes seconds on a busy machine.
  REQUEST_DEADLINE_MS: "60000",
};

/** Runs `npm start`, and waits for the addresses. */
export async function npmStart(folder: string, settings: GivenSettings = {}): Promise<Started> {
  await mkdir(folder, { recursive: true });
  return serving(run(["npm", "start"], { ...small, PORT: "0", DATA_FOLDER: folder, ...settings }));
}

/** Starts the program itself, where its options say, and waits for the addresses. */
export const nodeStart = (folder: string, settings: GivenSettings = {}): Promise<Started> =>
  serving(craftgraph(["--port", "0", "--data", folder], { ...small, ...settings }));

/** The process id of the Neo4j that a data folder's server started. */
export const neo4jPid = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, "database", "neo4j.pid"), "utf8")).trim().split(/\s/)[0]);

/** The process id of the one server of a data folder. */
export function serverPid(folder: string): number {
  const [name = ""] = readdirSync(join(folder, "servers"));
  return (JSON.parse(readFileSync(join(folder, "servers", name), "utf8")) as { pid: number }).pid;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const hasPidFile = (folder: string): boolean => existsSync(join(folder, "database", "neo4j.pid"));

/** The lines of JSON that a server logged. */
export const logOf = ({ output }: Program): Readonly<Record<string, any>>[] =>
  output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
