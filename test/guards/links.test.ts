import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { brokenLinks } from "./links.js";
import { repository, trackedFiles } from "./repository.js";

describe("Links between documents", () => {
  it("lead to a file and a heading, and paths to something that is there", () => {
    expect(brokenLinks(repository, trackedFiles())).toEqual([]);
  });

  it("are found out where they do not", () => {
    const files = {
      "README.md":
        "# Here\n[a](docs/a.md) [b](docs/b.md) [c](docs/a.md#what-is-it) [d](docs/a.md#no) [e](#here) [f](#there) [g](https://example.org/x)\n```\n[h](no.md)\n```\n",
      "docs/a.md":
        "## What is `it`?\n[up](../README.md#here) [down](README.md) `src/a.ts` `src/b.ts` `test/unit/a` `test/unit/b` `src/<room>/`\n",
      "src/a.ts": "",
      "test/unit/a.all.test.ts": "",
    };
    expect(brokenLinks(folderWith(files), Object.keys(files))).toEqual([
      "README.md: docs/b.md leads to no file",
      "README.md: docs/a.md#no leads to no heading",
      "README.md: #there leads to no heading",
      "docs/a.md: README.md leads to no file",
      "docs/a.md: there is no src/b.ts",
      "docs/a.md: there is no test/unit/b",
    ]);
  });
});

describe("The README", () => {
  it("has at most 9 KB", () => {
    expect(statSync(join(repository, "README.md")).size).toBeLessThanOrEqual(9 * 1024);
  });

  it("leads to every page of docs, and the index of decisions to every decision", () => {
    const text = (path: string): string => readFileSync(join(repository, path), "utf8");
    const pages = trackedFiles().filter((path) => /^docs\/[^/]+\.md$/.test(path));
    expect(pages.filter((path) => !text("README.md").includes(`(${path})`))).toEqual([]);
    const decisions = trackedFiles().filter((path) => /^docs\/decisions\/\d{4}-.*\.md$/.test(path));
    expect(decisions.length).toBeGreaterThan(20);
    expect(decisions.filter((path) => !text("docs/decisions/README.md").includes(`(${path.split("/").at(-1)!})`))).toEqual([]);
  });
});
