import type { ErrorCode } from "./errorTable.js";

export interface CraftgraphErrorOptions extends ErrorOptions {
  /** What a caller gets beside the code. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** An expected error. Its message is whole sentences for whoever asked, and its code is in the table. */
export class CraftgraphError extends Error {
  override readonly name: string = "CraftgraphError";
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { details = {}, ...options }: CraftgraphErrorOptions = {},
  ) {
    super(message, options);
    this.details = details;
  }
}
