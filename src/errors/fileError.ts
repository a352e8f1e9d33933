import { CraftgraphError } from "./craftgraphError.js";
import type { ErrorCode } from "./errorTable.js";

/** Something in a file of the repository that is not allowed; the one-line message says where, what came and what is allowed. */
export class FileError extends CraftgraphError {
  override readonly name: string = "FileError";

  /**
   * @param file path from the repository's root
   * @param line counted from 1
   */
  constructor(
    code: ErrorCode,
    readonly file: string,
    readonly line: number,
    readonly came: string,
    readonly allowed: string,
  ) {
    super(code, `${file}:${line}: got ${came}; allowed is ${allowed}.`.replace(/\s*\n\s*/g, " "));
  }
}
