// countTests.mjs <vitest's JSON report> <1 if the test command failed> <number of other steps that failed>
// Prints `N passed, N failed`, and exits with 1 where anything failed or nothing ran.
import { readFileSync } from "node:fs";

const [path, testsFailed, broken] = process.argv.slice(2);

function read() {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

const report = read();
const passed = report.numPassedTests;
const skipped = report.numPendingTests + report.numTodoTests;
// A file that could not be loaded, or whose hooks failed, may hold no failed test.
const files = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
const inTests = report.numFailedTests + files.length;
// No report, nothing run, or an error outside every test.
const unexplained = inTests === 0 && (testsFailed !== "0" || passed === 0) ? 1 : 0;
const failed = inTests + unexplained + Number(broken);

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
