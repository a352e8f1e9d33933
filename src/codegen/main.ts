import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { settingsExample } from "../process/settings.js";
import { nouns, relationships } from "../vocabulary/index.js";
import { vocabularyMistakes } from "../vocabulary/mistakes.js";
import { stepsOfNodesFile } from "./stepsOfNodes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const checking = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, content: string): void {
  let there: string | null = null;
  try {
    there = readFileSync(`${root}${path}`, "utf8");
  } catch {
    // It is not there yet.
  }
  if (there === content) return;
  stale.push(path);
  if (checking) return;
  mkdirSync(dirname(`${root}${path}`), { recursive: true });
  writeFileSync(`${root}${path}`, content);
}

const mistakes = vocabularyMistakes(nouns, relationships);
if (mistakes.length > 0) {
  console.error(`The vocabulary (src/vocabulary/) cannot be so:\n${mistakes.map((mistake) => `  ${mistake}.`).join("\n")}`);
  process.exit(1);
}

put(".env.example", settingsExample());
const steps = stepsOfNodesFile();
put(steps.path, steps.content);
// Each step imports what the step before has written.
const { fragmentsFile } = await import("./fragments.js");
put("src/fragments/generated/fragments.ts", fragmentsFile());
const { constraintsFile } = await import("../store/constraints.js");
put("cypher/constraints.cypher", constraintsFile());
const { schemaFile } = await import("./schema.js");
put("schema/schema.graphql", await schemaFile());
const { ledgerFiles } = await import("./ledger.js");
for (const { path, content } of ledgerFiles()) put(path, content);

if (checking && stale.length > 0) {
  console.error(`Not fresh: ${stale.join(", ")}. Run npm run codegen and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? "Generated files are fresh." : `Wrote ${stale.join(", ")}.`);
}
