import { randomBytes } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

/** Where the password of the database in `home` is kept. */
export const passwordPath = (home: string): string => join(home, "password");

/**
 * The password of the database in `home`, made at the first call. It is on the disk, readable by its owner only, before the database
 * is told it: so a start that is killed at any moment leaves a folder that the next start can log in to.
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
