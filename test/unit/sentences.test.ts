import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { namesOfUnnamed, sentencesOfFacts, sentencesOfLegs } from "./support/everySentence.js";

// What users read today, written down sentence by sentence: whoever changes one changes it there too.
const expected = JSON.parse(readFileSync(new URL("expected/sentences.json", import.meta.url), "utf8")) as Record<string, unknown>;

it("says each relationship as it always has, by all that it carries", () => {
  expect(sentencesOfFacts()).toEqual(expected["facts"]);
});

it("says each two relationships that make one step as it always has", () => {
  expect(sentencesOfLegs()).toEqual(expected["legs"]);
});

it("calls what has no name as it always has", () => {
  expect(namesOfUnnamed()).toEqual(expected["unnamed"]);
});
