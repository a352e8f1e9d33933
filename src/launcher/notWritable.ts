import { LauncherError } from "./launcherError.js";

/** The LauncherError for a file operation in `folder` that the system refused; any other error comes back as it is. */
export function notWritable(folder: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !("errno" in cause)) return cause;
  const { code, path } = cause as NodeJS.ErrnoException;
  const what = path === undefined ? code : `${code} at ${path}`;
  const message = `The folder ${folder} cannot be used (${what}): Craftgraph keeps Neo4j and its data there, and needs it readable, writable and with space left.`;
  return new LauncherError("DATA_FOLDER_NOT_WRITABLE", message, { cause });
}
