import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Where the child's own words go; those of the start before are beside it, as `console.previous.log`. */
export const consoleLogPath = (home: string): string => join(home, "logs", "console.log");

/** Puts the console log of the start before aside. */
export function turnConsoleLog(home: string): void {
  const path = consoleLogPath(home);
  if (existsSync(path)) renameSync(path, join(home, "logs", "console.previous.log"));
}

/** Whether the child has bound its port. Until then, whoever answers there is somebody else. */
export const hasStarted = (log: string): boolean => /^\S+ \S+ INFO +Started\.$/m.test(log);

/** Whether the child ended because its port was taken. */
export const portWasTaken = (log: string): boolean => log.includes("org.neo4j.configuration.helpers.PortBindException");

/** What the child has said so far. */
export function readConsoleLog(home: string): string {
  const path = consoleLogPath(home);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

const exception = /^(?:Exception in thread "[^"]*" |Caused by: )?[\w.$]+(?:Exception|Error): (.+)/;

/** Why a child ended, by its log: the outermost and the innermost of its exceptions' messages, or else its last lines. Empty: it said nothing. */
export function lastWords(log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\. )/.test(line));
  const messages = lines.flatMap((line) => exception.exec(line)?.[1] ?? []);
  const outermost = messages[0];
  const innermost = messages.at(-1);
  if (outermost === undefined || innermost === undefined) return shortened(lines.slice(-3).join(" "));
  return shortened(outermost.includes(innermost) ? outermost : `${outermost}: ${innermost}`);
}

const shortened = (text: string) => (text.length > 500 ? `${text.slice(0, 500)}…` : text);
