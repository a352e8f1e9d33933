import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder for one test or file, with a blank and Chinese characters in its name, as a person's may have. Without `keep` it goes with the test. */
export function temporaryFolder({ keep = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "工匠 craftgraph-"));
  if (!keep) onTestFinished(() => removeFolder(folder));
  return folder;
}

/** Removes a folder that was kept. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
