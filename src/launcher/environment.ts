import { accessSync, constants, statSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** The environment variables that the launcher looks at or hands on, as `src/main.ts` read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The first executable file of that name on `env.PATH`, as an absolute path; null if there is none. */
export function findOnPath(name: string, env: Environment): string | null {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => resolve(folder, name)).find(isExecutable) ?? null;
}

/** Whether the path is a file that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
