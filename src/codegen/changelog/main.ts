// npm run changelog: writes how the schema differs from the released one into CHANGELOG.md.
// npm run changelog:check: fails where a breaking change is not named there.
import { readFileSync, writeFileSync } from "node:fs";
import { checkChangelog } from "./checkChangelog.js";
import { schemaChanges } from "./schemaChanges.js";
import { disagreements, withChanges } from "./unreleased.js";

const read = (path: string): string => readFileSync(path, "utf8");

function write(changelog: string, changes: Awaited<ReturnType<typeof schemaChanges>>): void {
  const differences = disagreements(changelog, changes);
  for (const { section, missing, stale } of differences) {
    console.log(`### ${section}`);
    for (const line of missing) console.log(`added    ${line}`);
    for (const line of stale) console.log(`removed  ${line}`);
  }
  writeFileSync("CHANGELOG.md", withChanges(changelog, changes));
  if (differences.length === 0) console.log("CHANGELOG.md has every change of the schema.");
}

try {
  const changelog = read("CHANGELOG.md");
  const changes = await schemaChanges(read("schema/released.graphql"), read("schema/schema.graphql"));
  if (process.argv.includes("--check")) {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    const refusal = checkChangelog(changelog, changes, version);
    console.log(refusal ?? "CHANGELOG.md names every breaking change of the schema.");
    process.exitCode = refusal === null ? 0 : 1;
  } else {
    write(changelog, changes);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
