import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";
import { runTool, type ToolResult } from "./runTool.js";

/** A copy of what codegen reads and writes. */
export function codegenCopy(): string {
  const folder = folderWith({});
  for (const path of [
    "src",
    "schema",
    "cypher",
    "docs",
    "test/support/generated",
    "package.json",
    "tsconfig.json",
    "codegen.yml",
    ".env.example",
  ]) {
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The two halves of `npm run codegen:check`. */
export const checkWritten = (folder: string): Promise<ToolResult> => runTool("tsx", ["src/codegen/main.ts", "--check"], folder);
export const checkOperations = (folder: string): Promise<ToolResult> =>
  runTool("graphql-codegen", ["--config", "codegen.yml", "--check"], folder);
