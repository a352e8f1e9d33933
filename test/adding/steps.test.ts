import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { edited, stepsUnder, write } from "./steps.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "craftgraph-steps-"));
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "src/a.ts"), "one\n  two\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

it("reads the steps under a heading, and no others", () => {
  const page = `# Page\n\n## One\n\nWith \`a\` and \`b\`. In \`src/a.ts\`:\n\n${block("diff", "  one\n+ more")}\nThe new\nfile \`x.yaml\`:\n\n   ${block("yaml", "   a:\n     b").replace(/\n```\n$/, "\n   ```\n")}\n${block("sh", "npm run a\nnpm run b")}\n## Two\n\n${block("sh", "npm run c")}`;
  expect(stepsUnder("One", page.replace("The new\nfile", "The new file\n"))).toEqual([
    { kind: "edit", file: "src/a.ts", text: "  one\n+ more\n" },
    { kind: "create", file: "x.yaml", text: "a:\n  b\n" },
    { kind: "run", commands: ["npm run a", "npm run b"] },
  ]);
  expect(stepsUnder("Two", page)).toEqual([{ kind: "run", commands: ["npm run c"] }]);
  expect(() => stepsUnder("Three", page)).toThrow("no heading Three");
  expect(() => stepsUnder("One", `## One\n\nSomewhere:\n\n${block("ts", "a")}`)).toThrow("No file is named above this block");
  expect(() => stepsUnder("One", `## One\n\nIn \`a.ts\`:\n\n${block("ts", "a")}`)).toThrow("A diff, and nothing else, edits a file: a.ts.");
});

it("adds the lines of a diff below the line that it shows, and refuses one that is not there", () => {
  expect(edited("one\n  two\nthree\n", "   two\n+  more\n+  lines\n")).toBe("one\n  two\n  more\n  lines\nthree\n");
  expect(() => edited("one\n", " two\n+more\n")).toThrow("The file does not hold this line:\ntwo");
  expect(() => edited("one\n", "+more\n")).toThrow("The file does not hold this line");
});

it("edits and extends what is there, and creates what is not", () => {
  write(folder, { kind: "append", file: "src/a.ts", text: "three\n" });
  write(folder, { kind: "create", file: "docs/b.md", text: "new\n" });
  expect(readFileSync(join(folder, "src/a.ts"), "utf8")).toBe("one\n  two\n\nthree\n");
  expect(readFileSync(join(folder, "docs/b.md"), "utf8")).toBe("new\n");
  expect(() => write(folder, { kind: "create", file: "src/a.ts", text: "" })).toThrow("src/a.ts is there already.");
  expect(() => write(folder, { kind: "edit", file: "src/b.ts", text: "  one\n" })).toThrow("src/b.ts is not there.");
});
