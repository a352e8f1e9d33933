import { copyFileSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { repository, trackedFiles } from "./repository.js";
import { tiersOf } from "./tiers.js";

describe("A test file", () => {
  it("is run by npm test or by npm run test:all, and not by both", async () => {
    const { usual, all, wrong } = await tiersOf(repository, trackedFiles());
    expect(wrong).toEqual([]);
    expect(usual).toContain("test/guards/tiers.test.ts");
    expect(all).toContain("test/cypher/hits.all.test.ts");
  });

  it("is found out where it is in a folder that no project has", async () => {
    const files = ["test/nowhere/lost.test.ts", "test/unit/quick.test.ts", "test/unit/slow.all.test.ts"];
    const folder = realpathSync(folderWith(Object.fromEntries(files.map((path) => [path, ""]))));
    for (const file of ["package.json", "vitest.config.ts"]) copyFileSync(join(repository, file), join(folder, file));
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
    expect(await tiersOf(folder, files)).toEqual({
      usual: ["test/unit/quick.test.ts"],
      all: ["test/unit/slow.all.test.ts"],
      wrong: [expect.stringMatching(/^test\/nowhere\/lost\.test\.ts: is run 0 times; /)],
    });
  });
});
