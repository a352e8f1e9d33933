import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Environment } from "./environment.js";

/** How a command ended: `code` is null after a signal, or where the command could not be run at all (then `lines` says why). */
export interface CommandResult {
  readonly code: number | null;
  readonly lines: readonly string[];
  /** It was ended here, because it said nothing for `silenceMilliseconds`. */
  readonly silent: boolean;
}

export interface CommandOptions {
  readonly env: Environment;
  readonly cwd?: string;
  /** A command that prints nothing for so long is ended. */
  readonly silenceMilliseconds: number;
  readonly onLine?: (line: string) => void;
}

// Colours and other terminal controls, which Maven prints even into a pipe.
// eslint-disable-next-line no-control-regex
const terminalControl = /\u001b\[[0-9;]*[A-Za-z]/g;

/** Runs a program to its end and collects what it prints on both streams, line by line. Never rejects. */
export function runCommand(path: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    let silent = false;
    const child = spawn(path, args, { env: { ...options.env }, cwd: options.cwd, stdio: ["ignore", "pipe", "pipe"] });
    const end = () => void child.kill("SIGKILL");
    const timer = setTimeout(() => ((silent = true), end()), options.silenceMilliseconds);
    process.once("exit", end);

    const hear = (raw: string) => {
      const line = raw.replace(terminalControl, "");
      timer.refresh();
      lines.push(line);
      options.onLine?.(line);
    };
    createInterface({ input: child.stdout }).on("line", hear);
    createInterface({ input: child.stderr }).on("line", hear);

    const finish = (code: number | null) => {
      clearTimeout(timer);
      process.off("exit", end);
      resolve({ code, lines, silent });
    };
    child.once("error", (error) => (lines.push(error.message), finish(null)));
    child.once("close", finish);
  });
}
