import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "./repository.js";
import { resolvedFields } from "./resolvedFields.js";

describe("package-lock.json", () => {
  it("names no address that a package came from", () => {
    const lock = readFileSync(join(repository, "package-lock.json"), "utf8");
    expect(resolvedFields(lock)).toEqual([]);
    expect(lock).not.toContain('"resolved"');
  });

  it("is found out where it does", () => {
    const packages = {
      "": {},
      "node_modules/one": { version: "1.0.0" },
      "node_modules/two": { version: "1.0.0", resolved: "https://example.org/two.tgz" },
    };
    expect(resolvedFields(JSON.stringify({ lockfileVersion: 3, packages }))).toEqual(["node_modules/two"]);
  });
});
