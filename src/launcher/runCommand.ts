import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import type { Environment } from "./environment.js";

/** How a command ended. `code` is null after a signal, or if the command could not be run at all (`lines` then says why). */
export interface CommandResult {
  readonly code: number | null;
  readonly lines: readonly string[];
  /** Whether it was killed because it printed nothing for `silenceMilliseconds`. */
  readonly silent: boolean;
}

export interface CommandOptions {
  readonly env: Environment;
  readonly cwd?: string;
  /** A command that prints nothing for this long is killed. */
  readonly silenceMilliseconds: number;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end and collects the lines of both output streams. Never rejects. */
export function runCommand(path: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve) => {
    const lines: string[] = [];
    let silent = false;
    const child = spawn(path, args, { env: { ...options.env }, cwd: options.cwd, stdio: ["ignore", "pipe", "pipe"] });
    const end = () => void child.kill("SIGKILL");
    const timer = setTimeout(() => ((silent = true), end()), options.silenceMilliseconds);
    process.once("exit", end);

    const hear = (raw: string) => {
      // Maven prints colours even into a pipe.
      const line = stripVTControlCharacters(raw);
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
