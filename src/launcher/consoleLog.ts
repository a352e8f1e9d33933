import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";

/** The file that receives the output of the Neo4j process. The output of the previous start is kept as `console.previous.log`. */
export const consoleLogPath = (home: string): string => join(home, "logs", "console.log");

/** Renames the console log of the previous start. */
export function turnConsoleLog(home: string): void {
  const path = consoleLogPath(home);
  if (existsSync(path)) renameSync(path, join(home, "logs", "console.previous.log"));
}

/** Whether Neo4j has bound its port. Until then, any answer at that port comes from another program. */
export const hasStarted = (log: string): boolean => /^\S+ \S+ INFO +Started\.$/m.test(log);

/** Whether Neo4j ended because its port was taken. */
export const portWasTaken = (log: string): boolean => log.includes("org.neo4j.configuration.helpers.PortBindException");

/** The output of Neo4j so far. */
export function readConsoleLog(home: string): string {
  const path = consoleLogPath(home);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

const exception = /^(?:Exception in thread "[^"]*" |Caused by: )?[\w.$]+(?:Exception|Error): (.+)/;

/**
 * Why Neo4j ended, from its log: the messages of the outermost and the innermost exception, or else the last lines. Empty if it printed
 * nothing.
 */
export function lastWords(log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\. )/.test(line));
  const messages = lines.flatMap((line) => exception.exec(line)?.[1] ?? []);
  const outermost = messages[0];
  const innermost = messages.at(-1);
  if (outermost === undefined || innermost === undefined) return shortened(lines.slice(-3).join(" "));
  return shortened(outermost.includes(innermost) ? outermost : `${outermost}: ${innermost}`);
}

const shortened = (text: string) => (text.length > 500 ? `${text.slice(0, 500)}…` : text);
