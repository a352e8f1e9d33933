import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { cypherFolder } from "../../../src/fragments/files.js";
import { SeedError } from "../../../src/seed/seedError.js";

export const realFolder = join(cypherFolder, "seed");

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A folder of its own with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A copy of the real seed in which one text of one file is another. */
export function realFolderWith(name: string, from: string, to: string): string {
  const folder = newFolder();
  cpSync(realFolder, folder, { recursive: true });
  const before = readFileSync(join(folder, name), "utf8");
  if (!before.includes(from)) throw new Error(`${name} does not hold ${from}`);
  writeFileSync(join(folder, name), before.replace(from, to));
  return folder;
}

/** The line of the first text that a file holds, from 1. */
export const lineOf = (yaml: string, text: string): number => {
  const offset = yaml.indexOf(text);
  if (offset < 0) throw new Error(`no ${text} in the seed`);
  return yaml.slice(0, offset).split("\n").length;
};

/** The SeedError that `read` throws; fails where it throws none. */
export function seedErrorOf(read: () => unknown): SeedError {
  try {
    read();
  } catch (error) {
    if (error instanceof SeedError) return error;
    throw error;
  }
  throw new Error("The seed was read, and should not have been.");
}
