import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository, trackedFiles } from "../guards/repository.js";
import { stepsUnder, write } from "./steps.js";

const page = readFileSync(join(repository, "docs/adding.md"), "utf8");

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "craftgraph-adding-")));
  for (const path of trackedFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(repository, path), join(folder, path));
  }
  // The copy uses the packages and the Neo4j that are there.
  for (const name of ["node_modules", ".craftgraph"]) {
    mkdirSync(join(repository, name), { recursive: true });
    symlinkSync(join(repository, name), join(folder, name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The commands of the page run a vitest of their own, which is not to know of this one.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name)));

/** Runs a command as the page shows it; fails with all that it printed where it fails. */
const run = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...env, NO_COLOR: "1", FORCE_COLOR: "0" }, maxBuffer: 64 * 1024 * 1024 };
    execFile("sh", ["-c", command], options, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(`${command} failed:\n${stdout}${stderr}`)),
    );
  });

describe("docs/adding.md, followed to the letter", { timeout: 1_200_000 }, () => {
  it.each(["Add a field", "Add an edge"])("%s: everything that it shows can be done, and the answer is what it says", async (heading) => {
    const steps = stepsUnder(heading, page);
    const outputs: string[] = [];
    for (const step of steps) {
      if (step.kind !== "run") write(folder, step);
      else for (const command of step.commands) outputs.push(await run(command));
    }
    const commands = steps.flatMap((step) => (step.kind === "run" ? step.commands : []));
    expect(commands).toEqual(["npm run codegen", "npm run codegen", "npm run check", expect.stringMatching(/^npm test -- test\/rooms\//)]);
    expect(outputs.at(-1)).toMatch(/Tests {2}\d+ passed \(\d+\)/);
  });
});
