// cspell:ignore recieved
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { repository, trackedFiles } from "./repository.js";
import { runTool } from "./runTool.js";

const config = readFileSync(join(repository, "cspell.json"), "utf8");
const { words } = JSON.parse(config) as { words: string[] };
const spell = (files: Readonly<Record<string, string>>) =>
  runTool("cspell", ["--no-progress", "--no-summary"], folderWith({ "cspell.json": config, ...files }));

describe("Spelling", { timeout: 120_000 }, () => {
  it("is checked in code, docs, schema and statements", async () => {
    const paths = ["src/a.ts", "docs/a.md", "schema/operations/a.graphql", "cypher/people/a.cypher", ".ci/run"];
    const { status, output } = await spell(Object.fromEntries(paths.map((path) => [path, "recieved\n"])));
    expect(status).toBe(1);
    for (const path of paths) expect(output).toContain(`${path}:1:1 - Unknown word (recieved)`);
  });

  it("takes British and American words, Chinese and our own words, and leaves out what is generated and the facts", async () => {
    const ignored = ["src/fragments/generated/a.ts", "cypher/seed/a.yaml", "package-lock.json", "schema/released.graphql"];
    const text = `colour and color, 劳模创新工作室, ${words.join(", ")}\n`;
    const { status, output } = await spell({ ...Object.fromEntries(ignored.map((path) => [path, "recieved\n"])), "docs/a.md": text });
    expect(output).toBe("");
    expect(status).toBe(0);
  });

  it("has a word list that is sorted, without one that no file uses", () => {
    expect(words).toEqual([...new Set(words)].sort());
    const text = trackedFiles()
      .filter((path) => path !== "cspell.json" && !/(^|\/)generated\/|^cypher\/seed\/|package-lock/.test(path))
      .map((path) => readFileSync(join(repository, path), "utf8").toLowerCase())
      .join("\n");
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});
