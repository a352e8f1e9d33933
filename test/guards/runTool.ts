import { execFile } from "node:child_process";
import { join } from "node:path";
import { repository } from "./repository.js";

export interface ToolResult {
  readonly status: number;
  readonly output: string;
}

/** Runs a tool of node_modules in a folder; one that goes on for ten minutes is stopped. */
export const runTool = (tool: string, args: readonly string[], cwd: string): Promise<ToolResult> =>
  new Promise((resolve) => {
    execFile(
      join(repository, "node_modules/.bin", tool),
      args,
      { cwd, env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" }, maxBuffer: 64 * 1024 * 1024, timeout: 600_000 },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : typeof error.code === "number" ? error.code : 1, output: `${stdout}${stderr}` });
      },
    );
  });
