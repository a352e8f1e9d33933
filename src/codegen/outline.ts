import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cypherFolder } from "../fragments/files.js";
import { outlineOf, outlinePath, outlineText } from "../seed/outline.js";

const [documents] = process.argv.slice(2);
if (documents === undefined) {
  console.error("Usage: tsx src/codegen/outline.ts <documents folder>");
  process.exitCode = 1;
} else {
  for (const file of readdirSync(documents)
    .filter((name) => name.endsWith(".txt"))
    .sort()) {
    const path = join(cypherFolder, "seed", outlinePath(file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outlineText(outlineOf(file, readFileSync(join(documents, file)))));
    console.log(`Wrote ${outlinePath(file)}.`);
  }
}
