import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
};

function count(given: object | string, testsFailed = 0, broken = 0): { status: number | null; line: string } {
  const folder = folderWith({ "tests.json": typeof given === "string" ? given : JSON.stringify(given) });
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(repository, ".ci/countTests.mjs"), join(folder, "tests.json"), String(testsFailed), String(broken)],
    { encoding: "utf8" },
  );
  return { status, line: stdout };
}

describe("The last line of the checks", () => {
  it("counts what passed", () => {
    expect(count(report)).toEqual({ status: 0, line: "5 passed, 0 failed\n" });
  });

  it("names what was skipped only where something was", () => {
    expect(count({ ...report, numPendingTests: 2 })).toEqual({ status: 0, line: "5 passed, 0 failed, 2 skipped\n" });
  });

  it("counts what failed", () => {
    expect(count({ ...report, numFailedTests: 2 }, 1)).toEqual({ status: 1, line: "5 passed, 2 failed\n" });
  });

  it("counts a file that could not be loaded", () => {
    expect(count({ ...report, testResults: [{ status: "failed", assertionResults: [] }] }, 1)).toEqual({
      status: 1,
      line: "5 passed, 1 failed\n",
    });
  });

  it("counts a failed step beside the tests", () => {
    expect(count(report, 0, 1)).toEqual({ status: 1, line: "5 passed, 1 failed\n" });
  });

  it("fails where the test command failed and no test did, and where nothing ran", () => {
    expect(count(report, 1)).toEqual({ status: 1, line: "5 passed, 1 failed\n" });
    expect(count("", 0)).toEqual({ status: 1, line: "0 passed, 1 failed\n" });
    expect(count({ ...report, numPassedTests: 0, testResults: [] })).toEqual({ status: 1, line: "0 passed, 1 failed\n" });
  });
});
