import { CraftgraphError } from "../errors/craftgraphError.js";
import type { StartErrorCode } from "../errors/startErrors.js";

/** A failure to download or run Neo4j; the message is whole sentences for the person at the keyboard: what came, what is needed. */
export class LauncherError extends CraftgraphError {
  override readonly name = "LauncherError";

  constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
