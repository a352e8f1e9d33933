import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { largeFiles } from "./largeFiles.js";
import { repository, trackedFiles } from "./repository.js";

describe("A source file", () => {
  it("is below 10 KB", () => {
    expect(largeFiles(repository, trackedFiles())).toEqual([]);
  });

  it("is found out where it is not, unless it is generated or no source", () => {
    const files = {
      "src/small.ts": "x".repeat(10_239),
      "src/large.ts": "x".repeat(10_240),
      "cypher/people/large.cypher": "x".repeat(11_000),
      "src/graph/generated/large.ts": "x".repeat(11_000),
      "cypher/seed/large.yaml": "x".repeat(11_000),
    };
    expect(largeFiles(folderWith(files), Object.keys(files))).toEqual([
      "src/large.ts: 10240 bytes",
      "cypher/people/large.cypher: 11000 bytes",
    ]);
  });
});
