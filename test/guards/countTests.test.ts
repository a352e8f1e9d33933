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

type Run = readonly [report: object | string, testsFailed: number];

function countOver(runs: readonly Run[], broken = 0): { status: number | null; line: string } {
  const nameOf = (index: number): string => `tests-${index}.json`;
  const folder = folderWith(
    Object.fromEntries(runs.map(([given], index) => [nameOf(index), typeof given === "string" ? given : JSON.stringify(given)])),
  );
  const args = runs.flatMap(([, testsFailed], index) => [join(folder, nameOf(index)), String(testsFailed)]);
  const { status, stdout } = spawnSync(process.execPath, [join(repository, ".ci/countTests.mjs"), String(broken), ...args], {
    encoding: "utf8",
  });
  return { status, line: stdout };
}

const count = (given: object | string, testsFailed = 0, broken = 0) => countOver([[given, testsFailed]], broken);

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

  it("is over both runs, each of which has to have passed something", () => {
    const more = { ...report, numPassedTests: 20, numPendingTests: 1 };
    expect(
      countOver([
        [report, 0],
        [more, 0],
      ]),
    ).toEqual({ status: 0, line: "25 passed, 0 failed, 1 skipped\n" });
    expect(
      countOver([
        [{ ...report, numFailedTests: 2 }, 1],
        [{ ...more, numFailedTests: 1 }, 1],
      ]),
    ).toEqual({ status: 1, line: "25 passed, 3 failed, 1 skipped\n" });
    expect(
      countOver([
        [report, 0],
        ["", 1],
      ]),
    ).toEqual({ status: 1, line: "5 passed, 1 failed\n" });
  });

  it("fails where the test command failed and no test did, and where nothing ran", () => {
    expect(count(report, 1)).toEqual({ status: 1, line: "5 passed, 1 failed\n" });
    expect(count("", 0)).toEqual({ status: 1, line: "0 passed, 1 failed\n" });
    expect(count({ ...report, numPassedTests: 0, testResults: [] })).toEqual({ status: 1, line: "0 passed, 1 failed\n" });
  });
});
