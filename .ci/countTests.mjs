// countTests.mjs <number of failed steps other than tests> [<vitest's JSON report> <1 if the test command failed>]...
// Prints `N passed, N failed` over all reports, and exits with 1 where anything failed or a run had no test that passed.
import { readFileSync } from "node:fs";

const [broken, ...rest] = process.argv.slice(2);

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

function countOf(path, commandFailed) {
  const report = read(path);
  // A file that could not be loaded, or whose hooks failed, may hold no failed test.
  const files = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const inTests = report.numFailedTests + files.length;
  // No report, nothing run, or an error outside every test.
  const unexplained = inTests === 0 && (commandFailed !== "0" || report.numPassedTests === 0) ? 1 : 0;
  return { passed: report.numPassedTests, failed: inTests + unexplained, skipped: report.numPendingTests + report.numTodoTests };
}

let [passed, failed, skipped] = [0, Number(broken), 0];
for (let index = 0; index < rest.length; index += 2) {
  const run = countOf(rest[index], rest[index + 1]);
  passed += run.passed;
  failed += run.failed;
  skipped += run.skipped;
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
