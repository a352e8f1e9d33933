import { CraftgraphError } from "../errors/craftgraphError.js";
import { exitCodeOf } from "../errors/errorTable.js";

/**
 * What the person at the keyboard reads of an error that ended a command, and the exit code.
 * @param doing what the command was to do, such as `start`
 */
export function describeFailure(error: unknown, doing: string): { readonly message: string; readonly exitCode: number } {
  if (error instanceof CraftgraphError) return { message: error.message, exitCode: exitCodeOf(error.code) };
  return { message: `Craftgraph could not ${doing}: ${error instanceof Error ? error.message : String(error)}`, exitCode: 1 };
}
