import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** A Node process that runs one of the scripts of this folder; it ends with the test run at the latest. */
export function runScript(name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const script = join(import.meta.dirname, name);
  return spawn(process.execPath, ["--import", "tsx", script, ...args], { env, stdio: ["ignore", "pipe", "inherit"] });
}

/** Its next line of JSON. */
export function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.stdout!.once("data", (data: Buffer) => resolve(JSON.parse(data.toString()) as T));
    child.once("exit", (code) => reject(new Error(`The script ended with ${code} before it said anything.`)));
  });
}

/** Ends it as a power cut would. */
export function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  return gone;
}
