import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";
import { runTool } from "./runTool.js";

const compilerOptions = {
  module: "NodeNext",
  moduleResolution: "NodeNext",
  target: "ES2022",
  lib: ["ES2022"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  preserveSymlinks: true,
};

const relationship: Readonly<Record<string, string>> = {
  ends: 'from: ["Person"], to: ["Studio"]',
  description: 'en: "One.", zh: "一。"',
  phrase: 'phrase: { en: "{from} visits {to}", zh: "{from}走访{to}" }',
  connects: 'connects: "direct"',
  recommends: 'recommends: "never"',
};
const noun: Readonly<Record<string, string>> = {
  description: 'room: "tools", plural: "tools", named: false, properties: {}, en: "A tool.", zh: "工具。"',
  unnamed: 'unnamed: { en: "a tool", zh: "某工具" }',
  connects: 'connects: "end"',
};

const without = (lines: Readonly<Record<string, string>>, missing: string): Record<string, string> =>
  Object.fromEntries(Object.entries(lines).filter(([key]) => key !== missing));
const room = (
  type: "Relationships" | "Nouns",
  lines: Readonly<Record<string, string>>,
): string => `import type { ${type} } from "./vocabulary/model.js";
export const entries = {
  Entry: {
    ${Object.values(lines).join(",\n    ")},
  },
} as const satisfies ${type};
`;

it("An entry of the vocabulary that lacks an answer does not compile, and the compiler names it", { timeout: 120_000 }, async () => {
  const rooms: Readonly<Record<string, string>> = {
    "relationship.ts": room("Relationships", relationship),
    "noun.ts": room("Nouns", noun),
    ...Object.fromEntries(
      ["phrase", "connects", "recommends"].map((each) => [`${each}.ts`, room("Relationships", without(relationship, each))]),
    ),
    ...Object.fromEntries(["unnamed", "connects"].map((each) => [`${each}OfNoun.ts`, room("Nouns", without(noun, each))])),
    "word.ts": room("Relationships", { ...relationship, recommends: 'recommends: "perhaps"' }),
  };
  const folder = folderWith({
    "package.json": JSON.stringify({ type: "module" }),
    "tsconfig.json": JSON.stringify({ compilerOptions, files: Object.keys(rooms) }),
    ...rooms,
  });
  symlinkSync(join(repository, "src/vocabulary"), join(folder, "vocabulary"));
  const { output } = await runTool("tsc", ["-p", ".", "--pretty", "false"], folder);
  const errors = output.split("\n").filter((line) => /^\w+\.ts\(/.test(line));
  expect(errors.map((error) => error.replace(/ in type '.*' but/, " but").replace(/ TS\d+/, "")).sort()).toEqual([
    "connects.ts(3,3): error: Property 'connects' is missing but required in type 'Relationship'.",
    "connectsOfNoun.ts(3,3): error: Property 'connects' is missing but required in type 'Noun'.",
    "phrase.ts(3,3): error: Property 'phrase' is missing but required in type 'Relationship'.",
    "recommends.ts(3,3): error: Property 'recommends' is missing but required in type 'Relationship'.",
    "unnamedOfNoun.ts(3,3): error: Property 'unnamed' is missing but required in type 'Noun'.",
    "word.ts(8,5): error: Type '\"perhaps\"' is not assignable to type 'Recommends'.",
  ]);
});
