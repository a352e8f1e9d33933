import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outlineOf, outlinePath, outlineText } from "../../src/seed/outline.js";
import { readSeeds } from "../../src/seed/readSeeds.js";
import { realFolder, realFolderWith, seedErrorOf } from "./support/seedFolder.js";

const documents = join(realFolder, "../../../shared/documents");
const here = existsSync(documents);
if (!here) console.warn("../shared/documents is not beside this checkout: outlines are NOT compared with the documents in this run.");

const outlines = readdirSync(join(realFolder, "outlines"));

describe.skipIf(!here)("the documents in ../shared/documents", () => {
  it.each(outlines)("agree with %s", (name) => {
    const file = name.replace(/\.json$/, "");
    const committed = readFileSync(join(realFolder, outlinePath(file)), "utf8");
    expect(outlineText(outlineOf(file, readFileSync(join(documents, file))))).toBe(committed);
  });

  it("would not agree if a letter changed", () => {
    const file = outlines[0]!.replace(/\.json$/, "");
    const changed = readFileSync(join(documents, file), "utf8").replace("e", "E");
    expect(outlineText(outlineOf(file, Buffer.from(changed)))).not.toBe(readFileSync(join(realFolder, outlinePath(file)), "utf8"));
  });
});

describe("outlines", () => {
  it("exist for each document of the seed", () => {
    const files = readSeeds(realFolder).sources.flatMap(({ file }) => (file === null ? [] : [`${file}.json`]));
    expect(outlines).toEqual(expect.arrayContaining(files));
  });

  it("refuse a seed of another file's hash", () => {
    const folder = realFolderWith("zhang-zhaohong-assessment.yaml", "sha256: 65f", "sha256: 75f");
    expect(seedErrorOf(() => readSeeds(folder)).message).toMatch(
      /^cypher\/seed\/zhang-zhaohong-assessment\.yaml:8: got sha256 75f.*; allowed is that of the outline, 65f/,
    );
  });
});
