import { accessSync, constants, statSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** The environment variables that the launcher reads or passes on, as read by `src/main.ts`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The absolute path of the first executable file with that name on `env.PATH`, or null. */
export function findOnPath(name: string, env: Environment): string | null {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => resolve(folder, name)).find(isExecutable) ?? null;
}

/** Whether the path is a file that this user may execute. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
