import { setTimeout as sleep } from "node:timers/promises";
import { askHomeFolder, changeFirstPassword, type FirstPasswordAnswer } from "../neo4j/boltProbe.js";
import { consoleLogPath, hasStarted, lastWords, portWasTaken, readConsoleLog } from "./consoleLog.js";
import { LauncherError } from "./launcherError.js";
import { neo4jVersion } from "./neo4jVersion.js";
import { passwordPath } from "./passwordFile.js";
import type { Exit, Neo4jProcess } from "./spawnNeo4j.js";

export interface Expected {
  readonly home: string;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly patienceMilliseconds: number;
  readonly onSettingPassword: () => void;
}

const pollMilliseconds = 100;

/** What has become of the change of the first password. */
type Change = "NOT_TRIED" | "UNKNOWN" | "REFUSED" | "DONE";

const outcomes: Readonly<Record<FirstPasswordAnswer["state"], Change>> = {
  CHANGED: "DONE",
  NOT_UP: "UNKNOWN",
  MUST_CHANGE_PASSWORD: "UNKNOWN",
  WRONG_PASSWORD: "REFUSED",
  FAILED: "REFUSED",
};

/**
 * Waits until the process at the expected address accepts the expected password and reports the expected home. A new database is given that
 * password first. `onSettingPassword` is called at most once, even if a lost connection makes a second attempt necessary.
 * @returns PORT_TAKEN if the process ended because another program listens at its port
 * @throws LauncherError NEO4J_DID_NOT_START, PASSWORD_REFUSED
 */
export async function neo4jReady(child: Neo4jProcess, expected: Expected): Promise<"READY" | "PORT_TAKEN"> {
  const { home, uri, user, password } = expected;
  const until = performance.now() + expected.patienceMilliseconds;
  let exit: Exit | undefined;
  void child.exited.then((each) => (exit = each));

  let change: Change = "NOT_TRIED";
  for (; ; await sleep(pollMilliseconds)) {
    const log = readConsoleLog(home);
    if (exit !== undefined) {
      if (portWasTaken(log)) return "PORT_TAKEN";
      throw ended(home, exit, log);
    }
    if (performance.now() > until) throw silent(expected);
    if (!hasStarted(log)) continue;

    const answer = await askHomeFolder(uri, user, password);
    if (answer.state === "NOT_UP") continue;
    if (answer.state === "ANSWERED") {
      if (answer.homeFolder === home) return "READY";
      throw new LauncherError(
        "NEO4J_DID_NOT_START",
        `At ${uri} a Neo4j with the home ${answer.homeFolder} answers, not the one of ${home}.`,
      );
    }
    if (answer.state === "FAILED") throw unexpected(uri, answer.code);
    if (change === "DONE" || change === "REFUSED") throw refused(home);
    const isFirst = change === "NOT_TRIED";
    if (isFirst) expected.onSettingPassword();
    // Under load the first statement has taken longer than any short limit, and a second one beside it is refused. So it gets all the time
    // left.
    const answered = await changeFirstPassword(uri, password, Math.max(0, until - performance.now()));
    // A later attempt may be refused because an earlier one, whose answer was lost, succeeded. The next askHomeFolder tells.
    if (isFirst && answered.state === "WRONG_PASSWORD") throw refused(home);
    if (isFirst && answered.state === "FAILED") throw unexpected(uri, answered.code);
    change = outcomes[answered.state];
  }
}

function ended(home: string, { code, signal }: Exit, log: string): LauncherError {
  const words = lastWords(log);
  const said = words === "" ? "without a word" : `and said "${words}"`;
  const message = `Neo4j ${neo4jVersion} ended with ${signal ?? code ?? "an error"} before it answered, ${said} (more in ${consoleLogPath(home)}).`;
  return new LauncherError("NEO4J_DID_NOT_START", message);
}

function silent({ home, uri, patienceMilliseconds }: Expected): LauncherError {
  const seconds = Math.round(patienceMilliseconds / 1000);
  const message = `Neo4j ${neo4jVersion} did not answer at ${uri} within ${seconds} s: what it does is in ${consoleLogPath(home)}.`;
  return new LauncherError("NEO4J_DID_NOT_START", message);
}

const unexpected = (uri: string, code: string) =>
  new LauncherError("NEO4J_DID_NOT_START", `Neo4j ${neo4jVersion} at ${uri} answered its first question with ${code}.`);

function refused(home: string): LauncherError {
  const message = `The Neo4j in ${home} does not take the password in ${passwordPath(home)}: put back the file that belongs to this data, or remove the folder to begin anew.`;
  return new LauncherError("PASSWORD_REFUSED", message);
}
