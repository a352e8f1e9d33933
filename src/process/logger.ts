import { pino, type Logger } from "pino";
import pretty from "pino-pretty";

/** Logs each message as a line of JSON, or as a readable line on a terminal. */
export function makeLogger(level: string): Logger {
  return process.stdout.isTTY ? pino({ level }, pretty({ colorize: true, singleLine: true, ignore: "pid,hostname" })) : pino({ level });
}
