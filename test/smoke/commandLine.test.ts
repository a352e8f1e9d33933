import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingTable } from "../../src/process/settings.js";
import { commands } from "./documents.js";
import { craftgraph, dataFolder, removeFolder, run } from "./startedServer.js";

let folder: string;
beforeAll(async () => {
  folder = await dataFolder();
});
afterAll(() => removeFolder(folder));

/** Where each command of the README, CONTRIBUTING and docs is run, as it is or with a port and a folder of the test's own. */
const runBy: Readonly<Record<string, string>> = {
  "npm ci && npm start": "test/smoke/start.test.ts, after CI's npm ci",
  "npm ci && npm test": ".ci/run",
  "npm start": "test/smoke/start.test.ts",
  "npm start -- --help": "here",
  "npm start -- --port 4001 --data ../second": "here, and without npm test/smoke/killed.all.test.ts",
  "npm start -- --reset": "test/smoke/killed.all.test.ts, without npm",
  "npm run status": "test/smoke/start.test.ts",
  "npm run verify": "test/smoke/verify.all.test.ts",
  "npx craftgraph start": "here",
  "npx craftgraph status": "here",
  "npx craftgraph verify": "here, and without npx test/smoke/verify.all.test.ts",
  "npm run bench": "test/bench/bench.all.test.ts, in its short form and without npm",
  "npm run bench -- --help": "here",
  "npm run bench:collaborators": "test/bench/backtest.all.test.ts, in its short form and without npm",
  "npm run check": ".ci/run",
  "npm run lint": ".ci/run, in npm run check",
  "npm run build": ".ci/run, before npm test",
  "node dist/main.js": "test/smoke/killed.all.test.ts",
  "npm run typecheck": ".ci/run, in npm run check",
  "npm test -- test/rooms/studios/website.test.ts": "test/adding/adding.all.test.ts",
  "npm test -- test/rooms/programmes/sponsors.test.ts": "test/adding/adding.all.test.ts",
  "npm run codegen": ".ci/run",
  "npm run check && npm test": ".ci/run",
  "npm test": ".ci/run",
  "npm run test:all": ".ci/run",
  "npm run format": ".ci/run, as format:check in npm run check",
  "npm run spell": ".ci/run, in npm run check",
  "npm run changelog": "test/guards/changelogTool.all.test.ts, in a copy and without npm",
  "npm run changelog:check": ".ci/run, in npm run check",
  "npm run hits": "test/cypher, in its short form and without npm",
  "npx vitest run --project unit test/unit/changelog.test.ts": ".ci/run, in npm test",
};

describe("a command that README, CONTRIBUTING or docs show", () => {
  it("is run", () => {
    expect(commands.filter((command) => runBy[command] === undefined)).toEqual([]);
    expect(Object.keys(runBy).filter((command) => !commands.includes(command))).toEqual([]);
  });

  it("npm start -- --help names every option and setting", async () => {
    const { code, output } = await run(["npm", "start", "--", "--help"]).ended;
    for (const option of ["--port <number>", "--data <folder>", "--reset", "--yes", "--help"]) expect(output).toContain(option);
    for (const name of Object.keys(settingTable)) expect(output).toContain(`  ${name} `);
    expect(code).toBe(0);
  });

  it("npm run bench -- --help names every option", async () => {
    const { code, output } = await run(["npm", "run", "bench", "--", "--help"]).ended;
    for (const option of ["studios", "seed", "runs", "requests", "only", "out", "data", "compare", "against", "help"])
      expect(output).toContain(`--${option}`);
    expect(code).toBe(0);
  });

  it("npm start -- --port --data take what comes after them", async () => {
    const { code, output } = await run(["npm", "start", "--", "--port", "99999", "--data", "../second"]).ended;
    expect(output).toContain('--port: got "99999"; allowed is a whole number from 0 to 65535.');
    expect(code).toBe(1);
  });

  it.each<[string, string, number]>([
    ["start", "--help", 0],
    ["status", "--data=nowhere", 1],
    ["verify", "--data=nowhere", 1],
  ])("npx craftgraph %s finds the build, and asks no registry", async (command, option, ends) => {
    const { code, output } = await run(["npx", "craftgraph", command, option], {
      npm_config_cache: join(folder, "npm"),
      npm_config_offline: "true",
    }).ended;
    expect(output).toContain(
      { start: "Craftgraph 0.1.0: ", status: "No Craftgraph runs for this data folder", verify: "There is no database in " }[command],
    );
    expect(code).toBe(ends);
  });
});

describe("craftgraph", () => {
  it.each<[string, string[], RegExp]>([
    [
      "an option that it has not",
      ["--prot", "1"],
      /^Got "--prot"; allowed are the commands start, status, and verify, and the options --port, --data, --reset, --yes, --help\.\n$/,
    ],
    ["a command that it has not", ["stop"], /^Got "stop"; allowed are the commands start, status, and verify, /],
    ["two commands", ["start", "status"], /^Got "start status"; allowed are /],
    ["an option without its value", ["--data"], /^Option '--data <value>' argument missing\. Allowed are /],
    ["an option with a value that it takes not", ["--reset=all"], /^Option '--reset' does not take an argument\. Allowed are /],
    ["--yes alone", ["--yes"], /^--yes answers the question that --reset asks; give both, or neither\.\n$/],
    ["status with what is for start", ["status", "--reset", "--yes"], /^Of the options, status takes only --data and --help\.\n$/],
    ["verify with what is for start", ["verify", "--port", "1"], /^Of the options, verify takes only --data and --help\.\n$/],
    [
      "--reset where nobody can be asked",
      ["--port", "0", "--reset"],
      /^--reset asks before it deletes, and there is no terminal to ask at: add --yes, or run it in a terminal\.\n$/,
    ],
  ])("refuses %s in one sentence, with exit code 2", async (_, args, says) => {
    const { code, output } = await craftgraph(args, { DATA_FOLDER: folder }).ended;
    expect(output).toMatch(says);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  it("never empties a Neo4j that NEO4J_URI names", async () => {
    const { code, output } = await craftgraph(["--port", "0", "--reset", "--yes"], {
      NEO4J_URI: "bolt://127.0.0.1:9",
      NEO4J_PASSWORD: "hidden-word",
      DATA_FOLDER: folder,
    }).ended;
    expect(output).toMatch(
      /^--reset deletes the database of an own Neo4j alone, and NEO4J_URI names another one, which is never emptied: leave out one of them\.\n$/,
    );
    expect(code).toBe(2);
  });

  it("shows no user or password that stands in NEO4J_URI", async () => {
    const { code, output } = await craftgraph([], { NEO4J_URI: "bolt://neo4j:hidden-word@127.0.0.1:9", NEO4J_PASSWORD: "p" }).ended;
    expect(output).toMatch(
      /^NEO4J_URI: got "bolt:\/\/\*\*\*@127\.0\.0\.1:9"; allowed is an address .*, without user and password, which have settings of their own\.\n$/,
    );
    expect(code).toBe(1);
  });

  it("--reset removes nothing that the launcher did not make", async () => {
    const others = join(folder, "database");
    mkdirSync(join(others, "data"), { recursive: true });
    writeFileSync(join(others, "data", "kept"), "kept");
    const { code, output } = await craftgraph(["--port", "0", "--data", folder, "--reset", "--yes"], { PATH: "" }).ended;
    expect(output).toContain(`There is no database in ${others} to delete.`);
    expect(readFileSync(join(others, "data", "kept"), "utf8")).toBe("kept");
    expect(output).toContain("no java is on the PATH");
    expect(code).toBe(1);
  });

  it("status says that nothing runs, and ends with 1", async () => {
    const { code, output } = await craftgraph(["status", "--data", join(folder, "nowhere")]).ended;
    expect(output).toMatch(/^No Craftgraph runs for this data folder; npm start starts one\.\n {2}data folder {2}.*nowhere, empty\n$/);
    expect(code).toBe(1);
  });
});
