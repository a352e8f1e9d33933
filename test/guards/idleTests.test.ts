import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { idleTests } from "./idleTests.js";
import { repository, trackedFiles } from "./repository.js";

describe("A test", () => {
  it("always runs", () => {
    const files = trackedFiles().filter((path) => /^test\/.*\.ts$/.test(path));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((path) => idleTests(path, readFileSync(join(repository, path), "utf8")))).toEqual([]);
  });

  for (const call of [
    ["it", "only"],
    ["it", "skip"],
    ["test", "todo"],
    ["describe", "only"],
    ["it", "concurrent", "skip"],
    ["context", "skip"],
  ]) {
    const text = call.join(".");
    it(`is found out as ${text}`, () => {
      expect(idleTests("some.test.ts", `\n${text}("works", () => {});\n`)).toEqual([`some.test.ts:2: ${text}`]);
    });
  }

  it("is found out by its options", () => {
    expect(idleTests("some.test.ts", `it("works", { ${"skip"}: true }, () => {});`)).toHaveLength(1);
  });
});
