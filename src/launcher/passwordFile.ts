import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

/** The file with the password of the database in `home`. */
export const passwordPath = (home: string): string => join(home, "password");

/**
 * Returns the password of the database in `home` and creates it on the first call. The file, readable by its owner only, is on disk
 * before the database gets the password. So the next start can log in even if this one is killed at any moment.
 */
export async function readOrMakePassword(home: string): Promise<string> {
  const path = passwordPath(home);
  const kept = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return "";
  });
  if (kept.trim() !== "") return kept.trim();

  const password = randomBytes(24).toString("base64url");
  const file = await open(`${path}.new`, "w", 0o600);
  await file.writeFile(`${password}\n`);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  return password;
}
