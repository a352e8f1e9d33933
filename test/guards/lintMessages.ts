import { copyFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";
import { runTool } from "./runTool.js";

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number; readonly message: string }[];
}

/** What the project's linter says of these files in an otherwise empty checkout, each as `path:line rule`. */
export async function lintMessages(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = folderWith({ "test/empty.ts": "", ...files });
  for (const file of ["eslint.config.js", "package.json", "tsconfig.json", "test/tsconfig.json"])
    copyFileSync(join(repository, file), join(folder, file));
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const { output } = await runTool("eslint", ["--format", "json", "."], folder);
  const results = JSON.parse(output.slice(output.indexOf("["), output.lastIndexOf("]") + 1)) as FileResult[];
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, message }) => `${filePath.slice(folder.length + 1)}:${line} ${ruleId ?? message}`),
    )
    .sort();
}
