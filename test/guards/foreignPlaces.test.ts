import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { foreignPlaces } from "./foreignPlaces.js";
import { repository, trackedFiles } from "./repository.js";

const inFolder = (folder: string, paths: readonly string[]): string[] =>
  paths.flatMap((path) => foreignPlaces(path, readFileSync(join(folder, path), "utf8")));

describe("A tracked file", () => {
  it("names no folder of a machine and no registry", () => {
    expect(inFolder(repository, trackedFiles())).toEqual([]);
  });

  const bad = [
    ["", "root", ""].join("/"),
    ["", "work", ""].join("/"),
    ["", "home", "someone", ""].join("/"),
    ["registry", "npmjs"].join("."),
    ["repo1", "maven"].join("."),
    ["pypi", "org"].join("."),
    ["deb", "debian"].join("."),
  ];
  for (const place of bad) {
    it(`is found out where it names ${place}`, () => {
      const folder = folderWith({ "docs/some.md": `one\nsee ${place}there\n` });
      expect(inFolder(folder, ["docs/some.md"])).toEqual([`docs/some.md:2: ${place}`]);
    });
  }
});
