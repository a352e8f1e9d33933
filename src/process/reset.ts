import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { removeDatabase } from "../launcher/removeDatabase.js";
import type { Settings } from "./settings.js";
import { UsageError } from "./readCommand.js";

/** @throws UsageError if there is no terminal for the question, or if NEO4J_URI is set */
export function checkReset({ NEO4J_URI }: Settings, yes: boolean): void {
  if (NEO4J_URI !== undefined)
    throw new UsageError(
      "--reset deletes the database of an own Neo4j alone, and NEO4J_URI names another one, which is never emptied: leave out one of them.",
    );
  if (!yes && !process.stdin.isTTY)
    throw new UsageError("--reset asks before it deletes, and there is no terminal to ask at: add --yes, or run it in a terminal.");
}

/** Deletes the database of our own Neo4j, after a question unless `yes`. Returns whether the start goes on. */
export async function reset({ DATA_FOLDER }: Settings, yes: boolean): Promise<boolean> {
  const folder = join(DATA_FOLDER, "database");
  const outcome = await removeDatabase(folder, () =>
    yes
      ? Promise.resolve(true)
      : ask(`Delete the database in ${folder}? The facts of the seed are loaded again; all else that was written to it is lost. [y/N] `),
  );
  process.stderr.write(
    {
      REMOVED: `Deleted the database in ${folder}.\n`,
      KEPT: "Nothing was deleted, and nothing started.\n",
      NOTHING: `There is no database in ${folder} to delete.\n`,
    }[outcome],
  );
  return outcome !== "KEPT";
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl-C and Ctrl-D close the terminal without an answer.
    const closed = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
    const answer = await Promise.race([terminal.question(question), closed]);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
