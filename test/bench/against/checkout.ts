import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../options.js";

/** A checkout of this project whose build can be started. */
export interface Checkout {
  readonly folder: string;
  /** The file that starts its server. */
  readonly main: string;
}

const nameOf = (folder: string): unknown => {
  try {
    return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
};

/** The newest file below a folder, and when it was changed. */
const newest = (folder: string): { readonly path: string; readonly changed: number } =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, changed: statSync(path).mtimeMs }))
    .reduce((one, other) => (other.changed > one.changed ? other : one), { path: folder, changed: 0 });

/**
 * Looks whether a folder is a checkout of this project that can be started.
 * @param label how a message names it
 * @throws UsageError saying what is missing, and which command brings it
 */
export function readCheckout(given: string, label: string): Checkout {
  const folder = resolve(given);
  const main = join(folder, "dist", "main.js");
  const refuse = (what: string): never => {
    throw new UsageError(`${label}: ${folder} ${what}`);
  };
  if (!existsSync(folder)) refuse("is not there; allowed is the folder of a checkout of this project.");
  if (nameOf(folder) !== "craftgraph" || !existsSync(join(folder, "src", "main.ts")))
    refuse("is no checkout of this project; allowed is a folder with its package.json and src.");
  if (!existsSync(join(folder, "node_modules"))) refuse("has no node_modules; run npm ci there.");
  if (!existsSync(main)) refuse("is not built; run npm run build there.");
  const source = newest(join(folder, "src"));
  if (source.changed > newest(join(folder, "dist")).changed)
    refuse(`was built before ${source.path} was changed; run npm run build there.`);
  return { folder, main };
}
