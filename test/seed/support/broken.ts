import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../src/seed/readSeeds.js";
import { folderWith, lineOf, seedErrorOf } from "./seedFolder.js";

/** A sound seed with one thing wrong. */
export interface Broken {
  readonly what: string;
  readonly yaml: string;
  /** A text of the line that the error names. */
  readonly line: string;
  readonly came: string;
  readonly allowed: string;
}

/** A test for each: refused, by file and line, with what came and what is allowed. */
export const refused = (about: string, broken: readonly Broken[]): void => {
  describe(`${about} is refused by file and line`, () => {
    it.each(broken)("$what", ({ yaml, line, came, allowed }) => {
      const error = seedErrorOf(() => readSeeds(folderWith({ "broken.yaml": yaml })));
      expect(error.message).toMatch(new RegExp(`^cypher/seed/broken\\.yaml:${lineOf(yaml, line)}: got `));
      expect(error.came).toContain(came);
      expect(error.allowed).toContain(allowed);
    });
  });
};
