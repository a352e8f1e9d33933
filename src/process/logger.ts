import { pino, type Logger } from "pino";
import pretty from "pino-pretty";

/** A line of JSON for each message, or a line for people on a terminal. */
export function makeLogger(level: string): Logger {
  return process.stdout.isTTY ? pino({ level }, pretty({ colorize: true, singleLine: true, ignore: "pid,hostname" })) : pino({ level });
}
