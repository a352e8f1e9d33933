import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";
import { runTool, type ToolResult } from "./runTool.js";

/** A copy of what the changelog's commands read and write, with one text of the schema in place of another. */
function changelogCopy(from: string, to: string): string {
  const folder = folderWith({});
  for (const path of ["src/codegen/changelog", "schema/released.graphql", "schema/schema.graphql", "CHANGELOG.md", "package.json"])
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  const schema = readFileSync(join(folder, "schema/schema.graphql"), "utf8");
  expect(schema).toContain(from);
  writeFileSync(join(folder, "schema/schema.graphql"), schema.replace(from, to));
  return folder;
}

const changelog = (folder: string, ...args: string[]): Promise<ToolResult> =>
  runTool("tsx", ["src/codegen/changelog/main.ts", ...args], folder);

describe("The changelog's commands", { timeout: 120_000 }, () => {
  it("accept what is committed", async () => {
    expect(await changelog(changelogCopy("type Query", "type Query"), "--check")).toEqual({
      status: 0,
      output: "CHANGELOG.md names every breaking change of the schema.\n",
    });
  });

  it("refuse a breaking change of the schema until it is written", async () => {
    const folder = changelogCopy("  ONE_PLUS_N\n", "  ONE_PLUS_MANY\n");
    const line = /^- `\w+\.ONE_PLUS_N`: Enum value 'ONE_PLUS_N' was removed from enum '\w+'\.$/m;
    const refused = await changelog(folder, "--check");
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(line);
    expect((await changelog(folder)).status).toBe(0);
    expect(readFileSync(join(folder, "CHANGELOG.md"), "utf8")).toMatch(line);
    expect((await changelog(folder, "--check")).status).toBe(0);
  });

  it("say in a sentence that there is no changelog to write into", async () => {
    const folder = changelogCopy("type Query", "type Query");
    writeFileSync(join(folder, "CHANGELOG.md"), "# Changelog\n");
    const { status, output } = await changelog(folder);
    expect(status).toBe(1);
    expect(output).toBe('CHANGELOG.md has no heading "## [Unreleased]": add it above the latest release.\n');
  });
});
