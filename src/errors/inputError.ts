import { CraftgraphError } from "./craftgraphError.js";

/** A value that a caller sent and that is not allowed; the message says where, what came and what is allowed. */
export class InputError extends CraftgraphError {
  override readonly name = "InputError";

  constructor(
    readonly argument: string,
    readonly came: unknown,
    readonly allowed: string,
  ) {
    super("BAD_USER_INPUT", `${argument}: got ${shorten(came)}; allowed is ${allowed}.`, { details: { argument, allowed } });
  }
}

const longest = 120;

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}
