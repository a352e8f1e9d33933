import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { CraftgraphError } from "../errors/craftgraphError.js";
import { errorsPage } from "./errors.js";
import { settingsExample } from "../process/settings.js";
import { nouns, relationships } from "../vocabulary/index.js";
import { vocabularyMistakes } from "../vocabulary/mistakes.js";
import { stepsOfNodesFile } from "./stepsOfNodes.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const checking = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, content: string): void {
  let present: string | null = null;
  try {
    present = readFileSync(`${root}${path}`, "utf8");
  } catch {
    // It does not exist yet.
  }
  if (present === content) return;
  stale.push(path);
  if (checking) return;
  mkdirSync(dirname(`${root}${path}`), { recursive: true });
  writeFileSync(`${root}${path}`, content);
}

/** Each step imports what the step before has written. */
async function generate(): Promise<void> {
  put(".env.example", settingsExample());
  const steps = stepsOfNodesFile();
  put(steps.path, steps.content);
  put("docs/errors.md", errorsPage());
  const { fragmentsFile } = await import("./fragments.js");
  put("src/fragments/generated/fragments.ts", fragmentsFile());
  const { constraintsFile } = await import("../store/constraints.js");
  put("cypher/constraints.cypher", constraintsFile());
  const { ledgerFiles } = await import("./ledger.js");
  for (const { path, content } of ledgerFiles()) put(path, content);
  const { checkComments, checkOperations } = await import("./examples.js");
  checkComments();
  const { publicSchema, schemaFile } = await import("./schema.js");
  const schema = await publicSchema();
  put("schema/schema.graphql", schemaFile(schema));
  checkOperations(schema);
}

const mistakes = vocabularyMistakes(nouns, relationships);
if (mistakes.length > 0) {
  console.error(`src/vocabulary/: ${mistakes.join("; ")}.`);
  process.exit(1);
}

try {
  await generate();
  if (checking && stale.length > 0) {
    console.error(`Not fresh: ${stale.join(", ")}. Run npm run codegen and commit what it writes.`);
    process.exitCode = 1;
  } else {
    console.log(stale.length === 0 ? "Generated files are fresh." : `Wrote ${stale.join(", ")}.`);
  }
} catch (error) {
  if (!(error instanceof CraftgraphError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
