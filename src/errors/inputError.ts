/** A value that a caller sent and that is not allowed; the message says where, what came and what is allowed. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly argument: string,
    readonly came: unknown,
    readonly allowed: string,
  ) {
    super(`${argument}: got ${shown(came)}; allowed is ${allowed}.`);
  }
}

const longest = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}
