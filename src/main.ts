#!/usr/bin/env node
import "reflect-metadata";
import { existsSync, readFileSync } from "node:fs";
import { help } from "./process/help.js";
import { describeFailure } from "./process/failure.js";
import { readCommand } from "./process/readCommand.js";
import { onParentGone } from "./process/onParentGone.js";
import { checkReset } from "./process/reset.js";
import { readStatus } from "./process/status.js";
import { readSettings } from "./process/settings.js";

const version = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;

/** What is to be undone at the end, the last first. */
const undo: (() => Promise<void>)[] = [];
let ending: Promise<never> | undefined;
let doing = "start";

/** Undoes what was started, and ends the process. */
function end(code: number): Promise<never> {
  ending ??= (async () => {
    for (let each = undo.pop(); each !== undefined; each = undo.pop()) await each().catch((error: unknown) => say(error));
    process.exit(code);
  })();
  return ending;
}

const say = (what: unknown): void => void process.stderr.write(`${what instanceof Error ? what.message : String(what)}\n`);

async function run(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.name === "help") return void process.stdout.write(help(version));
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env, command.flags);
  if (command.name === "status") {
    const { text, ready } = await readStatus(settings.DATA_FOLDER);
    process.stdout.write(text);
    process.exitCode = ready ? 0 : 1;
    return;
  }

  if (command.name === "verify") {
    doing = "verify the graph";
    // A check that was cut short has not found that all holds.
    endOnSignals(1);
    const verifying = await import("./process/verify.js");
    const { text, holds } = await verifying.verify({ settings, env: process.env, onStart: (release) => undo.push(release) });
    process.stdout.write(text);
    return void end(holds ? 0 : 1);
  }

  if (command.reset) checkReset(settings, command.yes);
  endOnSignals(0);
  // npm sends SIGTERM to its shell alone, and some shells (Debian's dash) end without passing it on.
  if (process.env["npm_lifecycle_event"] === "start") onParentGone(() => void end(0));
  // Whoever reads the output may end first. That must not cut short the requests in flight.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  // graphql-js looks more closely, and takes longer, unless it is told that it is in production.
  process.env["NODE_ENV"] ??= "production";
  // The schema takes a second to make; help and status do without.
  const serving = await import("./process/serve.js");
  const served = await serving.serve({
    ...command,
    settings,
    env: process.env,
    version,
    onStart: (release) => undo.push(release),
    isEnding: () => ending !== undefined,
    onLost: (sentence) => {
      if (ending !== undefined) return;
      say(sentence);
      void end(1);
    },
  });
  if (!served) void end(1);
}

// npm passes on a Ctrl-C that the terminal has sent already; only what comes later is a person who does not want to wait.
// Neo4j is then told to end by the launcher's own exit hook.
const echo = 2_000;

function endOnSignals(code: number): void {
  let first: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (first !== undefined && performance.now() - first > echo) process.exit(1);
      first ??= performance.now();
      void end(code);
    });
  }
}

run().catch((error: unknown) => {
  // A start that a signal interrupted has nothing to report.
  if (ending !== undefined) return;
  const { message, exitCode } = describeFailure(error, doing);
  say(message);
  void end(exitCode);
});
