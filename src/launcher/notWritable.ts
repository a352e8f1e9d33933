import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { LauncherError } from "./launcherError.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "it is on a file system that can only be read",
  ENOSPC: "its disk is full",
  EDQUOT: "this user has used up the space that is allowed",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a part of its path is a file",
};

/** Turns the system error of a file operation in `folder` into a LauncherError. Any other error is returned unchanged. */
export function notWritable(folder: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !("errno" in cause)) return cause;
  const { code, path } = refusal(cause as NodeJS.ErrnoException);
  const why = `${reasons[code ?? ""] ?? "the system refused"} (${path === undefined ? code : `${code} at ${path}`})`;
  const message = `The folder ${folder} cannot be used: ${why}. Craftgraph keeps Neo4j and its data there: make it readable and writable, or name another one with --data or DATA_FOLDER.`;
  return new LauncherError("DATA_FOLDER_NOT_WRITABLE", message, { cause });
}

/** On a read-only disk Node reports ENOENT for a missing folder. Its nearest existing ancestor then tells why. */
function refusal(cause: NodeJS.ErrnoException): NodeJS.ErrnoException {
  if (cause.code !== "ENOENT" || cause.path === undefined) return cause;
  let there = cause.path;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
    return cause;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
